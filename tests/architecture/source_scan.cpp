// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_scan.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace vidette::architecture {
namespace {

void blank(std::string& code, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, code.size()); ++i) {
        if (code[i] != '\n') code[i] = ' ';
    }
}

std::size_t findEnd(std::string_view text, std::string_view mark, std::size_t from) {
    const auto at = text.find(mark, from);
    return at == std::string_view::npos ? text.size() : at + mark.size();
}

/// End of a literal that begins with the quote at `at`; a backslash hides the character behind it.
std::size_t literalEnd(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == quote || text[i] == '\n') {
            return i + 1;
        }
    }
    return text.size();
}

std::size_t rawLiteralEnd(std::string_view text, std::size_t quote) {
    const auto open = text.find('(', quote);
    if (open == std::string_view::npos) return text.size();
    const std::string close = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + "\"";
    return findEnd(text, close, open);
}

/// End of a preprocessor line with its continuations.
std::size_t directiveEnd(std::string_view text, std::size_t at) {
    auto end = text.find('\n', at);
    while (end != std::string_view::npos && text[end - 1] == '\\') end = text.find('\n', end + 1);
    return end == std::string_view::npos ? text.size() : end;
}

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

bool beginsLine(std::string_view text, std::size_t at) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
    return at == 0 || text[at - 1] == '\n';
}

/// Where the piece that is no code and begins at `at` ends; `at` itself when code begins there.
std::size_t skipped(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*")) return findEnd(text, "*/", at + 2);
    if (rest.starts_with("R\"") && (at == 0 || !isWordCharacter(text[at - 1])))
        return rawLiteralEnd(text, at + 1);
    if (rest.front() == '"') return literalEnd(text, at);
    // 1'000 holds a separator, not a character.
    if (rest.front() == '\'' && (at == 0 || !isWordCharacter(text[at - 1]))) return literalEnd(text, at);
    if (rest.front() == '#' && beginsLine(text, at)) return directiveEnd(text, at);
    return at;
}

bool beginsWithWord(std::string_view text, std::string_view word) {
    return text.starts_with(word) && (text.size() == word.size() || !isWordCharacter(text[word.size()]));
}

std::string_view withoutTemplateLine(std::string_view head) {
    if (!beginsWithWord(head, "template")) return head;
    int depth = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '<') ++depth;
        if (head[i] == '>' && --depth == 0) return base::trimmed(head.substr(i + 1));
    }
    return head;
}

/// Whether the words before an opening brace announce a function: brackets, all closed, and no type.
bool announcesFunction(std::string_view head) {
    head = withoutTemplateLine(base::trimmed(head));
    for (const std::string_view word : {"namespace", "struct", "class", "union", "enum"}) {
        if (beginsWithWord(head, word)) return false;
    }
    const auto opened = std::count(head.begin(), head.end(), '(');
    return opened > 0 && opened == std::count(head.begin(), head.end(), ')');
}

/// "public" and its relatives, which stand before a member without belonging to it.
bool endsWithAccess(std::string_view head) {
    for (const std::string_view word : {"public", "private", "protected", "slots", "signals"}) {
        if (head.ends_with(word)) return true;
    }
    return false;
}

/// Walks over the braces of code and collects the functions.
class Scanner {
  public:
    void read(char c) {
        if (c == '\n') ++m_line;
        if (c == '{') {
            open();
        } else if (c == '}') {
            close();
        } else if (m_functionDepth == 0 && (c == ';' || (c == ':' && endsWithAccess(m_head)))) {
            startHead();
        } else if (!std::isspace(static_cast<unsigned char>(c)) || !m_head.empty()) {
            if (m_head.empty()) m_headLine = m_line;
            m_head += c;
        }
    }
    const std::vector<FunctionSpan>& found() const { return m_found; }

  private:
    void startHead() { m_head.clear(); }
    void open() {
        ++m_depth;
        if (m_functionDepth == 0 && announcesFunction(m_head)) {
            m_functionDepth = m_depth;
            m_found.push_back({m_headLine, 0});
        }
        startHead();
    }
    void close() {
        if (m_functionDepth == m_depth) {
            m_found.back().lastLine = m_line;
            m_functionDepth = 0;
        }
        --m_depth;
        startHead();
    }

    std::vector<FunctionSpan> m_found;
    std::string m_head;
    int m_headLine = 1;
    int m_line = 1;
    int m_depth = 0;
    int m_functionDepth = 0; ///< depth of the function's own brace; 0 = outside every function
};

} // namespace

std::string codeOnly(std::string_view text) {
    std::string code(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = skipped(text, at);
        blank(code, at, end);
        at = std::max(end, at + 1);
    }
    return code;
}

std::vector<FunctionSpan> functions(std::string_view text) {
    Scanner scanner;
    for (const char c : codeOnly(text)) scanner.read(c);
    return scanner.found();
}

} // namespace vidette::architecture
