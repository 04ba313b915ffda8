// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/packing.h"
#include "core/language/training/network/parameters.h"

namespace core {

/// Which way a recurrent layer reads a sentence.
enum class Reading { Onwards, Backwards };

/// A layer of long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates), read one way. Its
/// gates lie in the order input, forget, output, candidate.
class LstmLayer
{
public:
    LstmLayer() = default;
    LstmLayer(Store &store, Eigen::Index inputs, Eigen::Index units, Reading reading, Random &random);

    /// What the way back needs of the way there; a row for each word.
    struct Trace
    {
        Matrix gates;    ///< After their squashing.
        Matrix previous; ///< The output before each word, as it was dropped from.
        Matrix previousCells;
        Matrix squashedCells; ///< tanh of the cells.
        Matrix keptState;     ///< Per sentence: which units of the output before are kept, and how much for them.
    };

    /// Writes the outputs to the columns of `y` from `column` on. `trace.keptState` is given.
    void forward(const Store &values, const Matrix &x, const Packing &packing, Trace &trace, Matrix &y,
                 Eigen::Index column) const;

    /// Adds to the gradients of the layer, and to those of `x`.
    void backward(const Store &values, Store &gradients, const Matrix &x, const Packing &packing, const Trace &trace,
                  const Matrix &dy, Eigen::Index column, Matrix &dx) const;

    Eigen::Index units() const { return m_recurrent.columns; }
    const Block &inputWeight() const { return m_input; }
    const Block &recurrentWeight() const { return m_recurrent; }
    const Block &bias() const { return m_bias; }

private:
    Eigen::Index stepAt(const Packing &packing, Eigen::Index i) const
    {
        return m_reading == Reading::Onwards ? i : packing.steps() - 1 - i;
    }

    Block m_input;
    Block m_recurrent;
    Block m_bias;
    Reading m_reading = Reading::Onwards;
};

} // namespace core
