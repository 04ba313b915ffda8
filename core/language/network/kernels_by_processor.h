// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/network/kernels.h"

namespace core {

extern const Kernels avx512Kernels;
extern const Kernels avx2Kernels;

} // namespace core
