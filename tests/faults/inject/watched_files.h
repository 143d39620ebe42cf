// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace faults {

/// Which open files lie below the campaign's folder, and under which number the trace knows them.
/// No memory is allocated: this runs inside other libraries' file calls.
class WatchedFiles {
public:
    static constexpr int kLongestName = 255;
    struct Place {
        bool isWatched = false;
        char name[kLongestName + 1] = {}; ///< below the folder; empty for the folder itself
    };

    Place placeOf(int directory, const char *path, const char *folder) const;
    int add(int file);
    void remove(int file);
    void forget();
    int handleOf(int file) const { return file >= 0 && file < kMost ? m_handles[file] - 1 : -1; }
    int64_t positionOf(int file) const; ///< where the next write() goes

private:
    static constexpr int kMost = 4096;
    int m_handles[kMost] = {}; ///< plus one
    int m_next = 0;
};

} // namespace faults
