// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// A small XML document as a tree of plain values. Names stand without the prefix of their namespace.
namespace vidette::io {

struct XmlElement {
    std::string name;
    std::map<std::string, std::string> attributes; ///< declarations of namespaces left out
    std::string text;                              ///< of the element itself, trimmed
    std::vector<XmlElement> children;

    /// The first child of this name, or null.
    const XmlElement* child(std::string_view wanted) const;
    /// All children of this name, in their order.
    std::vector<const XmlElement*> all(std::string_view wanted) const;
    /// "" where it is not given.
    std::string attribute(const std::string& wanted) const;
    /// Text of the first child of this name; "" where there is none.
    std::string textOf(std::string_view wanted) const;
};

struct XmlDocument {
    XmlElement root;
    std::string space; ///< the namespace that the root stands in; "" = none
};

inline constexpr std::size_t kLargestXml = std::size_t{64} << 20U; ///< bytes
inline constexpr int kDeepestXml = 100;

/// Reads UTF-8, UTF-16, Windows-1250 or ISO 8859-2. Entities are never defined by a file: a document type
/// is refused ("document_type"), so nothing can grow or be fetched. Other errors: "not_xml" with the reason,
/// "too_large", "too_deep", and those of decodeText().
base::Result<XmlDocument> readXml(std::string_view text, const std::string& fileName);

} // namespace vidette::io
