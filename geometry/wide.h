// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// VIDETTE_WIDE before a function: it is compiled once more for processors with wider registers, and the
/// program takes at its start what the machine has. The results are the same, bit by bit: no multiplication
/// is fused with an addition (-ffp-contract=off).
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__) &&                            \
    !defined(__SANITIZE_THREAD__)
#define VIDETTE_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define VIDETTE_WIDE
#endif
