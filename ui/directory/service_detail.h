// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DetailView;
struct Service;

/// All that is known of a service, in the order in which people need it.
void fillServiceDetail(DetailView &detail, const Service &service);
