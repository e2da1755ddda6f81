// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "io/import_child.h"

int main(int argc, char** argv) {
    if (const auto status = vidette::io::runAsImportChild(argc, argv)) return *status;
    return vidette::cli::run(argc, argv);
}
