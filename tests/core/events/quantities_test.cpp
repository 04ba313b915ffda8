// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/numbers/quantities.h"

#include "tests/core/events/told_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString numberText(std::optional<double> number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/// "killed 3 3" for each number in the order of its kind.
QString quantitiesOf(const QString &text)
{
    static constexpr const char *kinds[] = {"killed", "wounded", "detained", "displaced"};
    QStringList lines;
    for (const Event &event : tests::tell(text).events) {
        for (const Quantity &quantity : event.quantities)
            lines.push_back(QString::fromLatin1(kinds[std::size_t(quantity.kind)]) + u' ' + numberText(quantity.min) +
                            u' ' + numberText(quantity.max));
    }
    lines.sort();
    return lines.join(u", ");
}

} // namespace

TEST_CASE("numbers of people hurt or held are read with their bounds", "[events]")
{
    const auto [text, quantities] = GENERATE(table<QString, QString>({
        {u"At least three people were killed in the blast."_s, u"killed 3 -"_s},
        {u"The blast killed twenty-five miners and wounded more than 100 others."_s, u"killed 25 25, wounded 100 -"_s},
        {u"The raid left 14 dead and up to 30 injured."_s, u"killed 14 14, wounded - 30"_s},
        {u"Two people, including a baby, were hurt when the roof fell."_s, u"wounded 2 2"_s},
        {u"A bus plunged into the river, killing six."_s, u"killed 6 6"_s},
        {u"Dozens were arrested and hundreds of families fled."_s, u"detained 24 -, displaced 200 -"_s},
        {u"One sailor was wounded and flown to hospital."_s, u"wounded 1 1"_s},
        {u"A teenager was killed in the crash."_s, u"killed 1 1"_s},
        {u"Ann Lowell died on the way to hospital."_s, u"killed 1 1"_s},
        {u"The driver was not hurt."_s, u""_s},
        {u"Nine other marchers were detained."_s, u"detained 9 9"_s},
        {u"The flood displaced two thousand people."_s, u"displaced 2000 2000"_s},
        {u"The firm fined three drivers."_s, u""_s},
        {u"The team killed the game in the 3rd minute."_s, u""_s},
    }));
    CAPTURE(text);

    CHECK(quantitiesOf(text) == quantities);
}
