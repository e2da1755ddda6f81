// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "io/import_child.h"
#include "linguist/languages.h"

int main(int argc, char** argv) {
    using vidette::linguist::languageNamed;
    if (const auto status = vidette::io::runAsImportChild(argc, argv, languageNamed)) return *status;
    return vidette::cli::run(argc, argv);
}
