// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/run/counts.h"
#include "tests/faults/run/scene.h"

#include <memory>
#include <vector>

struct Options {
    quint64 seed = 1;
    qint64 points = 0; ///< how many, at least; a round that was begun is ended
    int part = 0;      ///< of `parts` runners that share a campaign which has a fixed number of places
    int parts = 1;
    QString folder; ///< for the scenes; in memory, where the campaign does not need a disk
};

/// One row of the table in sealed-book.md.
class Campaign {
public:
    virtual ~Campaign() = default;
    virtual char letter() const = 0;
    virtual QString title() const = 0;
    virtual qint64 releasePoints() const = 0;
    virtual qint64 quickPoints() const = 0;
    virtual void run(const Options &options, Counts &counts) = 0;
    /// The same with a program or a disk that is broken on purpose. At least one fault must be counted,
    /// or the campaign proves nothing.
    virtual void control(const Options &options, Counts &counts) = 0;
    virtual QString controlTitle() const = 0;
};

/// One that plays the same with and without what is broken on purpose.
class PairedCampaign : public Campaign {
public:
    void run(const Options &options, Counts &counts) final { play(options, counts, false); }
    void control(const Options &options, Counts &counts) final { play(options, counts, true); }

private:
    virtual void play(const Options &options, Counts &counts, bool isBroken) = 0;
};

std::unique_ptr<Campaign> killCampaign();
std::unique_ptr<Campaign> errorCampaign();
std::unique_ptr<Campaign> powerLossCampaign();
std::unique_ptr<Campaign> limitCampaign();
std::unique_ptr<Campaign> randomKillCampaign();
std::unique_ptr<Campaign> secondInstanceCampaign();
std::unique_ptr<Campaign> flipCampaign();
std::unique_ptr<Campaign> memoryCampaign();
std::unique_ptr<Campaign> soakCampaign();
std::unique_ptr<Campaign> rescueCampaign();
std::unique_ptr<Campaign> canaryCampaign();
std::unique_ptr<Campaign> importKillCampaign();

std::vector<std::unique_ptr<Campaign>> allCampaigns();

/// Spreads `points` over 1..last, evenly, all of them if there are enough points.
std::vector<qint64> spread(qint64 last, qint64 points);
