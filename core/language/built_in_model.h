// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace core {

/// resources/models/en.model as it lies in the program, at a multiple of 64 bytes.
QByteArrayView builtInModel();

} // namespace core
