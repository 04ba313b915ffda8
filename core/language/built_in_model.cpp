// SPDX-FileCopyrightText: The project authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/built_in_model.h"

// The assembler puts the file into the read-only data as it is, so that it is mapped and not copied. A resource of Qt's
// would not be aligned; the standard's #embed comes with later compilers.
asm(R"(
    .section .rodata
    .balign 64
datelineEnglishModel:
    .incbin ")" DATELINE_ENGLISH_MODEL R"("
datelineEnglishModelEnd:
    .byte 0
    .global datelineEnglishModel
    .global datelineEnglishModelEnd
    .text
)");

extern "C" {
extern const char datelineEnglishModel[];
extern const char datelineEnglishModelEnd[];
}

namespace core {

QByteArrayView builtInModel()
{
    return {datelineEnglishModel, datelineEnglishModelEnd};
}

} // namespace core
