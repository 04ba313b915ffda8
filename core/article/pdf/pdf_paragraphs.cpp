// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pdf/pdf_paragraphs.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Letters so many times as large as the story's are a headline's.
constexpr double headingSize = 1.12;
constexpr qsizetype longestHeading = 200;

/// The size of most letters.
double bodySize(const std::vector<PdfLine> &lines)
{
    QHash<int, qsizetype> letters; // by half points
    for (const PdfLine &line : lines)
        letters[static_cast<int>(std::lround(line.size * 2))] += line.text.size();
    int best = 0;
    qsizetype most = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return best / 2.0;
}

QSet<QString> wordsOf(const std::vector<PdfLine> &lines)
{
    QSet<QString> words;
    for (const PdfLine &line : lines) {
        for (QStringView word : QStringView(line.text).split(u' ')) {
            while (!word.isEmpty() && word.back().isPunct() && word.back() != u'-')
                word.chop(1);
            if (word.contains(u'-') && !word.endsWith(u'-'))
                words.insert(word.toString().toLower());
        }
    }
    return words;
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»)").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?:…").contains(text.back());
}

/// The usual gap between a line and the next below it, as a share of the lines' height.
double usualGap(const std::vector<PdfLine> &lines)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const double height = std::max(1.0, lines[i - 1].bottom - lines[i - 1].top);
        const double gap = (lines[i].top - lines[i - 1].bottom) / height;
        if (lines[i].page == lines[i - 1].page && gap > -0.5 && gap < 1)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return 0;
    const auto middle = gaps.begin() + std::ssize(gaps) / 2;
    std::ranges::nth_element(gaps, middle);
    return *middle;
}

bool isSameSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.size - b.size) <= 0.12 * std::max(a.size, b.size);
}

class Joiner
{
public:
    Joiner(const std::vector<PdfLine> &lines, const QString &title)
        : m_lines(lines)
        , m_title(title)
        , m_bodySize(bodySize(lines))
        , m_usualGap(usualGap(lines))
        , m_hyphenated(wordsOf(lines))
    {}

    PdfText joined()
    {
        std::vector<const PdfLine *> furniture; // of the pages that the paragraph runs over
        const PdfLine *last = nullptr;
        for (const PdfLine &line : m_lines) {
            if (line.furniture) {
                furniture.push_back(&line);
                continue;
            }
            if (last && !belongsTo(*last, line)) {
                finish(kindOf(*last));
                for (const PdfLine *it : std::exchange(furniture, {}))
                    addFurniture(*it);
            }
            appendLine(line);
            last = &line;
        }
        if (last)
            finish(kindOf(*last));
        for (const PdfLine *it : furniture)
            addFurniture(*it);
        return std::move(m_text);
    }

private:
    bool isLarge(const PdfLine &line) const { return line.size >= m_bodySize * headingSize; }

    std::optional<RegionKind> kindOf(const PdfLine &last) const
    {
        if (!isLarge(last) || m_paragraph.size() > longestHeading)
            return {};
        return RegionKind::Heading;
    }

    /// Whether `line` goes on with the paragraph that `last` ends.
    bool belongsTo(const PdfLine &last, const PdfLine &line) const
    {
        if (!isSameSize(last, line))
            return false;
        const double height = std::max(1.0, last.bottom - last.top);
        const double gap = line.top - last.bottom;
        const bool below =
            line.page == last.page && gap > -height / 2 && line.left < last.right && last.left < line.right;
        const bool openEnd = !endsSentence(last.text);
        const bool lower = !line.text.isEmpty() && line.text.front().isLower();
        if (!below) // the next column or page
            return openEnd && !isLarge(line) && (lower || last.text.endsWith(u'-') || !isShort(last, line));
        if (gap > (m_usualGap + 0.3) * height)
            return false;
        if (isLarge(line))
            return true;
        const bool indented = line.left > last.left + 0.8 * height && line.left < last.left + 5 * height;
        return !indented && (!isShort(last, line) || (openEnd && lower));
    }

    /// Whether `line` ends so early that the first word of `next` would still have fitted into its column.
    bool isShort(const PdfLine &line, const PdfLine &next) const
    {
        double right = line.right;
        const auto at = &line - m_lines.data();
        const auto from = std::max<std::ptrdiff_t>(0, at - 6);
        const auto to = std::min<std::ptrdiff_t>(std::ssize(m_lines), at + 7);
        for (auto i = from; i < to; ++i) {
            const PdfLine &other = m_lines[static_cast<std::size_t>(i)];
            if (other.page == line.page && !other.furniture && isSameSize(other, line) &&
                std::abs(other.left - line.left) < 2 * (line.bottom - line.top))
                right = std::max(right, other.right);
        }
        const auto blank = next.text.indexOf(u' ');
        const auto letters = static_cast<double>((blank < 0 ? next.text.size() : blank) + 1);
        const double letter = (next.right - next.left) / static_cast<double>(next.text.size());
        return line.right + letters * letter < right;
    }

    void appendLine(const PdfLine &line)
    {
        const QString text = line.text.simplified();
        const bool broken = m_paragraph.size() > 1 &&
                            (m_paragraph.endsWith(u'-') || m_paragraph.endsWith(QChar(0xAD))) &&
                            m_paragraph[m_paragraph.size() - 2].isLetter() && !text.isEmpty() && text.front().isLower();
        if (broken && !isCompound(text))
            m_paragraph.chop(1);
        else if (!broken && !m_paragraph.isEmpty())
            m_paragraph += u' ';
        m_paragraph += text;
    }

    /// Whether the word that the paragraph ends with and `rest` goes on has its hyphen elsewhere too.
    bool isCompound(QStringView rest) const
    {
        QString word = m_paragraph.sliced(m_paragraph.lastIndexOf(u' ') + 1);
        const auto end = std::ranges::find_if(rest, [](QChar c) { return !c.isLetter() && c != u'-'; });
        word += rest.first(end - rest.begin());
        return m_hyphenated.contains(word.toLower());
    }

    void finish(std::optional<RegionKind> kind)
    {
        if (m_paragraph.isEmpty())
            return;
        if (!m_title.isEmpty() && m_paragraph.compare(m_title, Qt::CaseInsensitive) == 0)
            kind = RegionKind::Title;
        add(std::exchange(m_paragraph, {}), kind);
    }

    void addFurniture(const PdfLine &line) { add(line.text.simplified(), RegionKind::Navigation); }

    void add(const QString &words, std::optional<RegionKind> kind)
    {
        if (words.isEmpty())
            return;
        if (!m_text.text.isEmpty())
            m_text.text += QStringLiteral("\n\n");
        const qsizetype begin = m_text.text.size();
        m_text.text += words;
        m_text.paragraphs.push_back({{begin, m_text.text.size()}, begin > 0 ? 1 : 0, kind});
    }

    const std::vector<PdfLine> &m_lines;
    QString m_title;
    double m_bodySize;
    double m_usualGap;
    QSet<QString> m_hyphenated; ///< Words that have a hyphen within a line.
    PdfText m_text;
    QString m_paragraph; ///< The one that is being put together.
};

} // namespace

PdfText joinLines(const std::vector<PdfLine> &lines, const QString &title)
{
    return Joiner(lines, title.simplified()).joined();
}

} // namespace core
