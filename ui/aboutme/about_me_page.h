// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "ui/kit/page.h"

#include <optional>

class QScrollArea;
class QStackedWidget;

/// What others are told about the child in the first person, to be read and changed. It is printed from
/// Papers.
class AboutMePage : public Page {
    Q_OBJECT
public:
    explicit AboutMePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("About me"); }
    void primaryAction() override { edit(); }
    bool openDraft(const DraftKey &draft) override;

private:
    QWidget *buildHeader();
    QWidget *buildSheet(const AboutMe &about);
    void reload() override;
    void edit();

    PageContext m_context;
    std::optional<AboutMe> m_about;
    QStackedWidget *m_states;
    QScrollArea *m_area;
};
