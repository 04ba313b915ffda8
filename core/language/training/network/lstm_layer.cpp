// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/training/network/lstm_layer.h"

#include <cmath>

namespace core {

LstmLayer::LstmLayer(Store &store, Eigen::Index inputs, Eigen::Index units, Reading reading, Random &random)
    : m_input(addBlock(store, 4 * units, inputs, glorotSpread(inputs, units), random))
    , m_recurrent(addBlock(store, 4 * units, units, glorotSpread(units, units), random))
    , m_bias(addBlock(store, 1, 4 * units, 0, random))
    , m_reading(reading)
{
    viewOf(store, m_bias).middleCols(units, units).setOnes(); // remember at first (Jozefowicz et al. 2015)
}

void LstmLayer::forward(const Store &values, const Matrix &x, const Packing &packing, Trace &trace, Matrix &y,
                        Eigen::Index column) const
{
    const Eigen::Index h = units();
    trace.gates.noalias() = x * viewOf(values, m_input).transpose();
    trace.gates.rowwise() += viewOf(values, m_bias).row(0);
    trace.previous.resize(x.rows(), h);
    trace.previousCells.resize(x.rows(), h);
    trace.squashedCells.resize(x.rows(), h);
    Matrix output = Matrix::Zero(packing.active(0), h);
    Matrix cells = Matrix::Zero(packing.active(0), h);
    const auto recurrent = viewOf(values, m_recurrent);
    for (Eigen::Index i = 0; i < packing.steps(); ++i) {
        const Eigen::Index t = stepAt(packing, i);
        const Eigen::Index begin = packing.begin(t);
        const Eigen::Index n = packing.active(t);
        trace.previous.middleRows(begin, n) = output.topRows(n).cwiseProduct(trace.keptState.topRows(n));
        trace.previousCells.middleRows(begin, n) = cells.topRows(n);
        auto gates = trace.gates.middleRows(begin, n);
        gates.noalias() += trace.previous.middleRows(begin, n) * recurrent.transpose();
        gates.leftCols(3 * h) = gates.leftCols(3 * h).array().logistic();
        gates.rightCols(h) = gates.rightCols(h).array().tanh();
        cells.topRows(n) =
            gates.middleCols(h, h).cwiseProduct(cells.topRows(n)) + gates.leftCols(h).cwiseProduct(gates.rightCols(h));
        trace.squashedCells.middleRows(begin, n) = cells.topRows(n).array().tanh();
        output.topRows(n) = gates.middleCols(2 * h, h).cwiseProduct(trace.squashedCells.middleRows(begin, n));
        y.block(begin, column, n, h) = output.topRows(n);
    }
}

void LstmLayer::backward(const Store &values, Store &gradients, const Matrix &x, const Packing &packing,
                         const Trace &trace, const Matrix &dy, Eigen::Index column, Matrix &dx) const
{
    const Eigen::Index h = units();
    Matrix dGates(x.rows(), 4 * h);
    Matrix dOutput = Matrix::Zero(packing.active(0), h);
    Matrix dCells = Matrix::Zero(packing.active(0), h);
    const auto recurrent = viewOf(values, m_recurrent);
    for (Eigen::Index i = packing.steps() - 1; i >= 0; --i) {
        const Eigen::Index t = stepAt(packing, i);
        const Eigen::Index begin = packing.begin(t);
        const Eigen::Index n = packing.active(t);
        const auto gates = trace.gates.middleRows(begin, n).array();
        const auto in = gates.leftCols(h);
        const auto forget = gates.middleCols(h, h);
        const auto out = gates.middleCols(2 * h, h);
        const auto candidate = gates.rightCols(h);
        const auto squashed = trace.squashedCells.middleRows(begin, n).array();
        const Matrix dh = dy.block(begin, column, n, h) + dOutput.topRows(n);
        dCells.topRows(n).array() += dh.array() * out * (1 - squashed * squashed);
        const auto dc = dCells.topRows(n).array();
        auto d = dGates.middleRows(begin, n).array();
        d.leftCols(h) = dc * candidate * in * (1 - in);
        d.middleCols(h, h) = dc * trace.previousCells.middleRows(begin, n).array() * forget * (1 - forget);
        d.middleCols(2 * h, h) = dh.array() * squashed * out * (1 - out);
        d.rightCols(h) = dc * in * (1 - candidate * candidate);
        dCells.topRows(n).array() *= forget;
        dOutput.topRows(n).noalias() = dGates.middleRows(begin, n) * recurrent;
        dOutput.topRows(n).array() *= trace.keptState.topRows(n).array();
    }
    viewOf(gradients, m_input).noalias() += dGates.transpose() * x;
    viewOf(gradients, m_recurrent).noalias() += dGates.transpose() * trace.previous;
    viewOf(gradients, m_bias) += dGates.colwise().sum();
    dx.noalias() += dGates * viewOf(values, m_input);
}

} // namespace core
