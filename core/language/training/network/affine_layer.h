// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/training/network/parameters.h"

namespace core {

/// Y = X W' + b.
struct AffineLayer
{
    Block weight;
    Block bias;

    AffineLayer() = default;
    AffineLayer(Store &store, Eigen::Index inputs, Eigen::Index outputs, Random &random)
        : weight(addBlock(store, outputs, inputs, glorotSpread(inputs, outputs), random))
        , bias(addBlock(store, 1, outputs, 0, random))
    {}

    void forward(const Store &values, const Matrix &x, Matrix &y) const
    {
        y.noalias() = x * viewOf(values, weight).transpose();
        y.rowwise() += viewOf(values, bias).row(0);
    }

    /// Adds to the gradients of the layer, and to those of `x`.
    void backward(const Store &values, Store &gradients, const Matrix &x, const Matrix &dy, Matrix &dx) const
    {
        viewOf(gradients, weight).noalias() += dy.transpose() * x;
        viewOf(gradients, bias) += dy.colwise().sum();
        dx.noalias() += dy * viewOf(values, weight);
    }
};

} // namespace core
