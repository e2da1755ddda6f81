// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/check.h"

#include <openssl/evp.h>

#include <array>

namespace vidette::base {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    const int done = EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    VIDETTE_CHECK(done == 1, "SHA-256 is part of every OpenSSL");
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

} // namespace vidette::base
