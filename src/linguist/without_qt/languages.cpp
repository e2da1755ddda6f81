// SPDX-License-Identifier: GPL-3.0-or-later
#include "linguist/languages.h"

namespace vidette::linguist {

std::vector<std::string> languages() {
    return {"en"};
}

base::Result<const base::Language*> languageNamed(std::string_view code) {
    if (code == "en") return nullptr;
    return base::failure("unknown_language", std::string(code),
                         "this program was built to speak English only");
}

} // namespace vidette::linguist
