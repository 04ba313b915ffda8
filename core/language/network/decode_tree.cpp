// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/network/decode_tree.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::min() / 4;

/// More than any difference that other arcs can make, so that as few words as can be hang on the root: one.
constexpr qint64 rootPrice = qint64(1) << 50;

/// A graph whose nodes may be contracted cycles of words. Node 0 is the root.
struct Graph
{
    int size = 0;                ///< Nodes, the root with them.
    std::vector<qint64> weights; ///< weights[d * size + h].

    qint64 &at(int dependent, int head)
    {
        return weights[static_cast<std::size_t>(dependent) * static_cast<std::size_t>(size) +
                       static_cast<std::size_t>(head)];
    }
    qint64 at(int dependent, int head) const
    {
        return weights[static_cast<std::size_t>(dependent) * static_cast<std::size_t>(size) +
                       static_cast<std::size_t>(head)];
    }
};

int &of(std::vector<int> &values, int node)
{
    return values[static_cast<std::size_t>(node)];
}

int bestHead(const Graph &graph, int dependent)
{
    int best = dependent == 0 ? -1 : 0;
    for (int head = 0; head < graph.size; ++head) {
        if (head != dependent && graph.at(dependent, head) > graph.at(dependent, best))
            best = head;
    }
    return best;
}

/// Some cycle among the heads, in the order in which its nodes are met; empty where they are a tree.
std::vector<int> findCycle(const std::vector<int> &heads)
{
    std::vector<int> seenFrom(heads.size(), -1);
    seenFrom[0] = 0;
    for (int start = 1; start < static_cast<int>(heads.size()); ++start) {
        int node = start;
        while (of(seenFrom, node) < 0) {
            of(seenFrom, node) = start;
            node = heads[static_cast<std::size_t>(node)];
        }
        if (node == 0 || of(seenFrom, node) != start)
            continue;
        std::vector<int> cycle;
        for (int at = node; cycle.empty() || at != node; at = heads[static_cast<std::size_t>(at)])
            cycle.push_back(at);
        return cycle;
    }
    return {};
}

/// A graph with a cycle made one node, its last, and how its arcs stand for the others'.
struct Contraction
{
    Graph graph;
    std::vector<int> nodes;   ///< In the larger graph, of each node but the last.
    std::vector<int> entries; ///< Which node of the cycle each head reaches best; by head in the larger graph.
    std::vector<int> exits;   ///< Which node of the cycle serves each dependent best; by dependent there.
};

Contraction contract(const Graph &graph, const std::vector<int> &heads, const std::vector<int> &cycle)
{
    Contraction result;
    std::vector<bool> inside(static_cast<std::size_t>(graph.size));
    for (const int node : cycle)
        inside[static_cast<std::size_t>(node)] = true;
    for (int node = 0; node < graph.size; ++node) {
        if (!inside[static_cast<std::size_t>(node)])
            result.nodes.push_back(node);
    }
    const int last = static_cast<int>(result.nodes.size());
    result.graph.size = last + 1;
    result.graph.weights.assign(static_cast<std::size_t>(result.graph.size) * static_cast<std::size_t>(last + 1),
                                never);
    result.entries.assign(static_cast<std::size_t>(graph.size), -1);
    result.exits.assign(static_cast<std::size_t>(graph.size), -1);
    for (int i = 0; i < last; ++i) {
        const int outer = of(result.nodes, i);
        for (int j = 0; j < last; ++j)
            result.graph.at(i, j) = graph.at(outer, of(result.nodes, j));
        qint64 best = std::numeric_limits<qint64>::min();
        qint64 bestExit = std::numeric_limits<qint64>::min();
        for (const int node : cycle) {
            const qint64 entering = graph.at(node, outer) - graph.at(node, heads[static_cast<std::size_t>(node)]);
            if (entering > best) {
                best = entering;
                of(result.entries, outer) = node;
            }
            if (graph.at(outer, node) > bestExit) {
                bestExit = graph.at(outer, node);
                of(result.exits, outer) = node;
            }
        }
        result.graph.at(last, i) = best;
        result.graph.at(i, last) = bestExit;
    }
    return result;
}

/// `graph` is given up, so that contractions of contractions do not all lie in memory.
std::vector<int> bestTree(Graph graph)
{
    std::vector<int> heads(static_cast<std::size_t>(graph.size), 0);
    for (int node = 1; node < graph.size; ++node)
        of(heads, node) = bestHead(graph, node);
    const std::vector<int> cycle = findCycle(heads);
    if (cycle.empty())
        return heads;
    Contraction inner = contract(graph, heads, cycle);
    graph.weights = {};
    const int last = inner.graph.size - 1;
    std::vector<int> innerHeads = bestTree(std::move(inner.graph));
    for (int i = 1; i < last; ++i) {
        const int node = of(inner.nodes, i);
        const int head = of(innerHeads, i);
        of(heads, node) = head == last ? of(inner.exits, node) : of(inner.nodes, head);
    }
    const int from = of(inner.nodes, of(innerHeads, last));
    of(heads, of(inner.entries, from)) = from; // the cycle is broken where the tree enters it
    return heads;
}

/// Each word's best head; node 0 has none.
std::vector<int> bestHeads(std::span<const qint64> scores, int n)
{
    std::vector<int> heads(static_cast<std::size_t>(n + 1), 0);
    for (int word = 1; word <= n; ++word) {
        const qint64 *row = scores.data() + static_cast<std::ptrdiff_t>(word - 1) * (n + 1);
        int best = 0;
        for (int head = 1; head <= n; ++head) {
            if (head != word && row[head] > row[best])
                best = head;
        }
        of(heads, word) = best;
    }
    return heads;
}

/// All arcs as a graph, those from the root made dearer by `price`.
Graph graphOf(std::span<const qint64> scores, int n, qint64 price)
{
    Graph graph{.size = n + 1, .weights = std::vector<qint64>(static_cast<std::size_t>((n + 1) * (n + 1)), never)};
    for (int word = 1; word <= n; ++word) {
        const auto row =
            scores.subspan(static_cast<std::size_t>((word - 1) * (n + 1)), static_cast<std::size_t>(n + 1));
        for (int head = 0; head <= n; ++head) {
            if (head != word)
                graph.at(word, head) = row[static_cast<std::size_t>(head)] - (head == 0 ? price : 0);
        }
    }
    return graph;
}

bool hasOneRoot(const std::vector<int> &heads)
{
    return std::count(heads.begin() + 1, heads.end(), 0) == 1;
}

} // namespace

std::vector<int> decodeTree(std::span<const qint64> scores, int n)
{
    // Mostly the best heads are a tree, else mostly the best tree has one root; to ask for that costs many more cycles.
    std::vector<int> heads = bestHeads(scores, n);
    if (!hasOneRoot(heads) || !findCycle(heads).empty())
        heads = bestTree(graphOf(scores, n, 0));
    if (!hasOneRoot(heads))
        heads = bestTree(graphOf(scores, n, rootPrice));
    heads.erase(heads.begin());
    return heads;
}

} // namespace core
