// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vidette::cli {

/// The whole command line; gives the exit status.
int run(int argc, char** argv);

} // namespace vidette::cli
