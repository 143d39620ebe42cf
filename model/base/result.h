// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

enum class ErrorKind {
    NotFound,
    NotABook,
    Newer,
    Locked,
    Unreadable,
    Damaged,
    Full,
    ReadOnly,
    Invalid,
    WrongKey, ///< the passphrase, code or keyring does not open the book
    Unsure,   ///< nobody can tell whether it was saved; nothing more is written
    Moved,    ///< the file is not at its place any more; nothing was written
    Failed
};

/// What went wrong: `text` is one translated sentence for the family; `detail` is for the log and
/// never holds what a record says.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString text = {};
    QString detail = {};
};

/// A value, or the reason why there is none. GCC 12 has no std::expected.
template <typename T = void>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }

    const T &operator*() const & { return std::get<T>(m_value); }
    T &operator*() & { return std::get<T>(m_value); }
    // A value and no reference, so that a loop over a returned list does not outlive it.
    T operator*() && { return std::get<T>(std::move(m_value)); }
    const T *operator->() const { return &std::get<T>(m_value); }
    T *operator->() { return &std::get<T>(m_value); }

    const Error &error() const { return std::get<Error>(m_value); }
    T valueOr(T fallback) const { return ok() ? **this : std::move(fallback); }

private:
    std::variant<T, Error> m_value;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};
