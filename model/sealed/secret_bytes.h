// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Bytes that must not leak: in memory that is never swapped, guarded at both ends, and wiped when it goes.
class SecretBytes {
public:
    /// `size` bytes, all zero.
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(std::size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size;
};
