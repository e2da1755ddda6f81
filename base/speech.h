// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What people read, in the language of the process. The rooms below the window know no translator: whoever
/// starts the program may give one (linguist/languages.h); without it all is said in English, as it stands in
/// the source. tools/said_words.py finds the texts: they stand as literals in say(), sayCount(), sayAll() and
/// toSay().
///
/// Said is what stands on a page, in a table, in a message. Never said is what a program reads again: codes,
/// keys of JSON, and whatever is kept in a project.
namespace vidette::base {

/// {places} of a text and what stands there.
using Fillings = std::map<std::string, std::string>;

/// A language that texts are translated into. Used by all threads at once.
class Language {
  public:
    virtual ~Language() = default;

    /// "cs".
    virtual std::string code() const = 0;
    /// "," or ".".
    virtual char decimalSign() const = 0;
    /// `comment` tells apart what is alike in English only; `count` >= 0 chooses the plural form. "" where
    /// there is no translation.
    virtual std::string translated(const std::string& context, const std::string& text,
                                   const std::string& comment, int count) const = 0;
    /// In small letters, of any alphabet.
    virtual std::string lowered(const std::string& text) const = 0;
};

/// From now on all threads speak this language, which must outlive them; null = English.
void speak(const Language* language);
/// "en" unless another is spoken.
std::string spokenLanguage();

/// The text with its {places} filled in; one without a filling stays, what is filled in is not looked into.
std::string filled(std::string_view text, const Fillings& fillings);

/// The text in the language spoken, filled in. In English the same text without a translator.
std::string say(std::string_view text, const Fillings& fillings = {}, std::string_view comment = "");
/// One of two English texts, or the plural form of the language; {n} is the count itself.
///   sayCount(spots, "{n} blind spot", "{n} blind spots")
std::string sayCount(std::size_t count, std::string_view one, std::string_view many,
                     const Fillings& fillings = {});
/// Titles of columns and other short texts in a row.
std::vector<std::string> sayAll(const std::vector<std::string_view>& texts);
/// Marks a text that stands in a constant and is said later, by say() of a variable.
constexpr const char* toSay(const char* text) {
    return text;
}
/// A word of data/tables, found under the place where it stands there: ("stance", "Agrees").
std::string sayWord(std::string_view place, std::string_view word);
/// In small letters, for a word within a sentence; in English of ASCII only.
std::string sayLowered(const std::string& text);

/// "." unless the language writes another.
char decimalSign();
/// Fixed decimals with the decimal sign of the language; files use base::decimal().
std::string sayNumber(double value, int decimals);
/// The shortest text of a number, with the decimal sign of the language.
std::string sayNumber(double value);

} // namespace vidette::base
