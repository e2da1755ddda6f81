// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xml_tree.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/gdal_session.h"
#include "io/text_encoding.h"

#include <cpl_minixml.h>

#include <memory>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;

struct DestroyTree {
    void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
};

/// "xmcda:criteria" → "criteria".
std::string localName(const char* name) {
    const std::string_view all(name);
    const auto colon = all.rfind(':');
    return std::string(colon == std::string_view::npos ? all : all.substr(colon + 1));
}

bool declaresSpace(std::string_view name) {
    return name == "xmlns" || name.starts_with("xmlns:");
}

const char* textOf(const CPLXMLNode& attribute) {
    return attribute.psChild && attribute.psChild->pszValue ? attribute.psChild->pszValue : "";
}

/// False when the tree is deeper than kDeepestXml.
bool copy(const CPLXMLNode& node, int depth, XmlElement& element) {
    if (depth > kDeepestXml) return false;
    element.name = localName(node.pszValue);
    std::string text;
    for (const CPLXMLNode* child = node.psChild; child; child = child->psNext) {
        if (child->eType == CXT_Attribute && !declaresSpace(child->pszValue))
            element.attributes[localName(child->pszValue)] = textOf(*child);
        if (child->eType == CXT_Text) text += child->pszValue;
        if (child->eType != CXT_Element) continue;
        if (!copy(*child, depth + 1, element.children.emplace_back())) return false;
    }
    element.text = base::trimmed(text);
    return true;
}

std::string spaceOf(const CPLXMLNode& root) {
    const std::string_view name(root.pszValue);
    const auto colon = name.find(':');
    const std::string wanted =
        colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
    for (const CPLXMLNode* child = root.psChild; child; child = child->psNext) {
        if (child->eType == CXT_Attribute && wanted == child->pszValue) return textOf(*child);
    }
    return {};
}

/// The first element that is no declaration ("?xml") and no comment.
const CPLXMLNode* rootOf(const CPLXMLNode* first) {
    for (const CPLXMLNode* node = first; node; node = node->psNext) {
        if (node->eType == CXT_Element && node->pszValue[0] != '?') return node;
    }
    return nullptr;
}

} // namespace

const XmlElement* XmlElement::child(std::string_view wanted) const {
    for (const auto& one : children) {
        if (one.name == wanted) return &one;
    }
    return nullptr;
}

std::vector<const XmlElement*> XmlElement::all(std::string_view wanted) const {
    std::vector<const XmlElement*> found;
    for (const auto& one : children) {
        if (one.name == wanted) found.push_back(&one);
    }
    return found;
}

std::string XmlElement::attribute(const std::string& wanted) const {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? "" : found->second;
}

std::string XmlElement::textOf(std::string_view wanted) const {
    const XmlElement* found = child(wanted);
    return found ? found->text : "";
}

Result<XmlDocument> readXml(std::string_view text, const std::string& fileName) {
    if (text.size() > kLargestXml)
        return failure("too_large", fileName, say("the file is larger than 64 MiB"));
    const auto decoded = decodeText(text, "", fileName);
    if (!decoded) return failure(decoded.error());
    if (base::lowered(decoded->text).find("<!doctype") != std::string::npos)
        return failure("document_type", fileName,
                       say("the file declares a document type, which may hide entities; it is not read"));
    const GdalMessages messages;
    const std::unique_ptr<CPLXMLNode, DestroyTree> tree(CPLParseXMLString(decoded->text.c_str()));
    const CPLXMLNode* root = rootOf(tree.get());
    if (!root)
        return failure("not_xml", fileName,
                       say("the file is broken XML: {reason}", {{"reason", messages.first()}}));
    XmlDocument document;
    document.space = spaceOf(*root);
    if (!copy(*root, 1, document.root))
        return failure("too_deep", fileName, say("elements stand too deep in each other"));
    return document;
}

} // namespace vidette::io
