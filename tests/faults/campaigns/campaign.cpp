// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/campaigns/campaign.h"

std::vector<std::unique_ptr<Campaign>> allCampaigns() {
    std::vector<std::unique_ptr<Campaign>> all;
    for (auto make : {killCampaign, errorCampaign, powerLossCampaign, limitCampaign, randomKillCampaign,
                      secondInstanceCampaign, flipCampaign, memoryCampaign, soakCampaign, rescueCampaign,
                      canaryCampaign, importKillCampaign})
        all.push_back(make());
    return all;
}

std::vector<qint64> spread(qint64 last, qint64 points) {
    std::vector<qint64> chosen;
    if (points >= last) {
        for (qint64 at = 1; at <= last; ++at)
            chosen.push_back(at);
        return chosen;
    }
    for (qint64 i = 0; i < points; ++i)
        chosen.push_back(1 + i * last / points);
    return chosen;
}
