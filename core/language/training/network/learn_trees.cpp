// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/learner_trace.h"

namespace core {

using Eigen::Index;

/// The vectors of all words as dependents and as heads, their gradients, and what of them is kept.
struct Learner::ArcVectors
{
    Matrix dependents;
    Matrix heads;
    Matrix dependentMask;
    Matrix headMask;
    Matrix dDependents;
    Matrix dHeads;
};

/// A layer's output through a rectifier, with some units dropped.
void Learner::rectify(const AffineLayer &layer, const Trace &trace, const Dropout &dropout, Random &random, Matrix &out,
                      Matrix &mask) const
{
    layer.forward(m_network.values, trace.encoding(), out);
    fillMask(mask, out.rows(), out.cols(), dropout.score, random);
    mask.array() *= (out.array() > 0).cast<float>();
    out.array() *= mask.array();
}

float Learner::arcLosses(Trace &trace, const Dropout &dropout, Random &random)
{
    ArcVectors arcs;
    rectify(m_network.arcDependent, trace, dropout, random, arcs.dependents, arcs.dependentMask);
    rectify(m_network.arcHead, trace, dropout, random, arcs.heads, arcs.headMask);
    arcs.dDependents = Matrix::Zero(arcs.dependents.rows(), arcs.dependents.cols());
    arcs.dHeads = Matrix::Zero(arcs.heads.rows(), arcs.heads.cols());
    float loss = 0;
    for (std::size_t s = 0; s < trace.lessons.size(); ++s)
        loss += arcLossOf(s, trace, arcs);
    Matrix &dEncoding = trace.encoded().dOutput;
    m_network.arcDependent.backward(m_network.values, gradients, trace.encoding(), arcs.dDependents, dEncoding);
    m_network.arcHead.backward(m_network.values, gradients, trace.encoding(), arcs.dHeads, dEncoding);
    return loss;
}

float Learner::arcLossOf(std::size_t s, Trace &trace, ArcVectors &arcs)
{
    const auto &words = trace.lessons[s].example->words;
    const auto n = static_cast<Index>(words.size());
    const auto rowOf = [&trace, s](Index w) { return trace.packing.rowOf(static_cast<Index>(s), w); };
    Matrix q(n, m_network.sizes.arc);
    Matrix k(n + 1, m_network.sizes.arc);
    k.row(0) = viewOf(m_network.values, m_network.arcRoot);
    for (Index w = 0; w < n; ++w) {
        q.row(w) = arcs.dependents.row(rowOf(w));
        k.row(w + 1) = arcs.heads.row(rowOf(w));
    }
    const auto bias = viewOf(m_network.values, m_network.arcBias);
    const Matrix weighed = q * viewOf(m_network.values, m_network.arcWeight);
    Matrix scores = weighed * k.transpose();
    scores.rowwise() += (k * bias.transpose()).transpose().row(0);
    float loss = 0;
    for (Index w = 0; w < n; ++w) {
        scores(w, w + 1) = -1e9F; // no word is its own head
        loss += softmaxLoss(scores.row(w), words[static_cast<std::size_t>(w)].head);
    }
    scores *= m_weights.tree;
    Matrix dq;
    Matrix dk;
    arcsBack(q, k, weighed, scores, dq, dk);
    for (Index w = 0; w < n; ++w) {
        arcs.dDependents.row(rowOf(w)) = dq.row(w).cwiseProduct(arcs.dependentMask.row(rowOf(w)));
        arcs.dHeads.row(rowOf(w)) = dk.row(w + 1).cwiseProduct(arcs.headMask.row(rowOf(w)));
    }
    return loss;
}

/// From the scores' gradients to those of the weights, of the dependents and of the heads.
void Learner::arcsBack(const Matrix &q, const Matrix &k, const Matrix &weighed, const Matrix &dScores, Matrix &dq,
                       Matrix &dk)
{
    const auto weight = viewOf(m_network.values, m_network.arcWeight);
    const auto bias = viewOf(m_network.values, m_network.arcBias);
    const Matrix dWeighed = dScores * k;
    const Eigen::RowVectorXf perHead = dScores.colwise().sum();
    dk = dScores.transpose() * weighed;
    dk.noalias() += perHead.transpose() * bias;
    viewOf(gradients, m_network.arcBias).noalias() += perHead * k;
    viewOf(gradients, m_network.arcWeight).noalias() += q.transpose() * dWeighed;
    viewOf(gradients, m_network.arcRoot) += dk.row(0);
    dq = dWeighed * weight.transpose();
}

/// The row of a word's true head; -1 where it is the root.
Eigen::Index Learner::headRow(const Trace &trace, std::size_t s, std::size_t w)
{
    const int head = trace.lessons[s].example->words[w].head;
    return head == 0 ? -1 : trace.packing.rowOf(static_cast<Index>(s), head - 1);
}

float Learner::labelLosses(Trace &trace, const Dropout &dropout, Random &random)
{
    const auto &values = m_network.values;
    Matrix joint;
    Matrix heads;
    m_network.labelDependent.forward(values, trace.encoding(), joint);
    m_network.labelHead.forward(values, trace.encoding(), heads);
    const auto root = viewOf(values, m_network.labelRoot);
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const Index head = headRow(trace, s, w);
        if (head < 0)
            joint.row(row) += root;
        else
            joint.row(row) += heads.row(head);
    });
    Matrix mask;
    fillMask(mask, joint.rows(), joint.cols(), dropout.score, random);
    mask.array() *= (joint.array() > 0).cast<float>();
    joint.array() *= mask.array();
    Matrix scores;
    m_network.label.forward(values, joint, scores);
    float loss = 0;
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        loss += softmaxLoss(scores.row(row), static_cast<Index>(trace.lessons[s].example->words[w].relation));
    });
    scores *= m_weights.tree;
    labelsBack(trace, joint, mask, scores);
    return loss;
}

/// From the relations' gradients to those of the layers before.
void Learner::labelsBack(Trace &trace, const Matrix &joint, const Matrix &mask, const Matrix &dScores)
{
    const auto &values = m_network.values;
    Matrix dJoint = Matrix::Zero(joint.rows(), joint.cols());
    m_network.label.backward(values, gradients, joint, dScores, dJoint);
    dJoint.array() *= mask.array();
    Matrix dHeads = Matrix::Zero(joint.rows(), joint.cols());
    trace.eachWord([&](std::size_t s, std::size_t w, Index row) {
        const Index head = headRow(trace, s, w);
        if (head < 0)
            viewOf(gradients, m_network.labelRoot) += dJoint.row(row);
        else
            dHeads.row(head) += dJoint.row(row);
    });
    m_network.labelDependent.backward(values, gradients, trace.encoding(), dJoint, trace.encoded().dOutput);
    m_network.labelHead.backward(values, gradients, trace.encoding(), dHeads, trace.encoded().dOutput);
}

} // namespace core
