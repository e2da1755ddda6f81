// SPDX-License-Identifier: GPL-3.0-or-later
#include "linguist/languages.h"

#include "base/text.h"

#include <QString>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

static void addTranslations() {
    Q_INIT_RESOURCE(translations); // in no namespace, as Qt asks
}

namespace vidette::linguist {
namespace {

class Translations final : public base::Language {
  public:
    explicit Translations(std::string code) : m_code(std::move(code)) {
        addTranslations();
        m_isLoaded =
            m_translator.load(QStringLiteral(":/translations/vidette_") + QString::fromStdString(m_code));
    }

    bool isLoaded() const { return m_isLoaded; }
    std::string code() const override { return m_code; }
    char decimalSign() const override { return ','; }
    std::string translated(const std::string& context, const std::string& text, const std::string& comment,
                           int count) const override {
        return m_translator.translate(context.c_str(), text.c_str(), comment.c_str(), count).toStdString();
    }

    std::string lowered(const std::string& text) const override {
        return QString::fromStdString(text).toLower().toStdString();
    }

  private:
    std::string m_code;
    QTranslator m_translator;
    bool m_isLoaded = false;
};

} // namespace

std::vector<std::string> languages() {
    return {"en", "cs", "sk", "pl"};
}

base::Result<const base::Language*> languageNamed(std::string_view code) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<Translations>, std::less<>> loaded;
    if (code == "en") return nullptr;
    const std::lock_guard lock(mutex);
    for (const auto& known : languages()) {
        if (known != code) continue;
        auto& at = loaded[known];
        if (!at) at = std::make_unique<Translations>(known);
        if (at->isLoaded()) return at.get();
    }
    return base::failure("unknown_language", std::string(code),
                         "expected one of " + base::join(languages(), ", "));
}

} // namespace vidette::linguist
