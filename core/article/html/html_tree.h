// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace core {

/// A page as a tree, by the rules of HTML 5. The nodes live as long as it and the bytes it was made from.
class HtmlTree
{
public:
    /// `utf8` must outlive the tree, and must not be too tangled.
    explicit HtmlTree(const QByteArray &utf8);

    const GumboNode *root() const { return m_output->document; }

private:
    std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> m_output;
};

/// Whether parsing would take more than linear time: elements nested by the thousand, thousands of
/// attributes in one tag. No page that anybody reads is. Linear.
bool isTangled(const QByteArray &utf8);

/// The value of an element's attribute; empty where it has none. `node` may be of any type.
QString attribute(const GumboNode &node, const char *name);

/// Whether `node` is an element of this name.
bool isElement(const GumboNode &node, GumboTag tag);

/// The children of `node`; null where it can have none.
const GumboVector *childrenOf(const GumboNode &node);

/// All text below `node`, blanks as they come. Scripts and styles count as text.
QString textBelow(const GumboNode &node);

/// Calls `use` for `root` and every node below it, in document order; it returns whether to go on
/// below the node. Needs no stack however deep the tree is.
template<typename Use>
void forEachNode(const GumboNode &root, Use use)
{
    const GumboNode *node = &root;
    bool below = use(*node);
    for (;;) {
        const GumboVector *children = below ? childrenOf(*node) : nullptr;
        if (children && children->length > 0) {
            node = static_cast<const GumboNode *>(children->data[0]);
            below = use(*node);
            continue;
        }
        for (;; node = node->parent) {
            if (node == &root)
                return;
            const GumboVector *siblings = childrenOf(*node->parent);
            if (node->index_within_parent + 1 < siblings->length) {
                node = static_cast<const GumboNode *>(siblings->data[node->index_within_parent + 1]);
                break;
            }
        }
        below = use(*node);
    }
}

} // namespace core
