// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/secret_bytes.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    static const int ready = sodium_init();
    // Where memory cannot be locked (a tight limit), sodium_malloc still guards and wipes it.
    m_data = ready < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size ? size : 1));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes) {
    SecretBytes copy(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

SecretBytes::~SecretBytes() {
    sodium_free(m_data); // wipes; nothing happens for nullptr
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept :
    m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}
