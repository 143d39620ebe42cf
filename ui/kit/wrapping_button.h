// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QStyleOptionButton>

/// The text with new lines where words meet, so that none is wider than `width` if its words are not.
QString brokenInto(const QString &text, const QFont &font, int width);
int widestWord(const QString &text, const QFontMetrics &metrics);

/// A button whose words go on in the next line where a window has no room for them; Qt's would be cut, or
/// make the window scroll sideways.
template <typename Button>
class WrappingButton : public Button {
public:
    explicit WrappingButton(const QString &text, QWidget *parent = nullptr) : Button(text, parent) {
        QSizePolicy policy = this->sizePolicy();
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    /// The words in one line.
    QSize sizeHint() const override {
        const QScopedValueRollback<bool> measuring(m_isMeasuring, true);
        return Button::sizeHint();
    }
    QSize minimumSizeHint() const override {
        const QSize whole = sizeHint();
        return {qMin(whole.width(), widestWord(this->text(), this->fontMetrics()) + besidesWords()),
                whole.height()};
    }
    int heightForWidth(int width) const override {
        const QSize whole = sizeHint();
        return whole.height() + heightOf(wordsIn(width)) - heightOf(this->text());
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override {
        Button::initStyleOption(option);
        if (!m_isMeasuring)
            option->text = wordsIn(this->width());
    }

private:
    int besidesWords() const {
        return sizeHint().width() - this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    }
    int heightOf(const QString &words) const {
        return this->fontMetrics().size(Qt::TextShowMnemonic, words).height();
    }
    QString wordsIn(int width) const {
        return width >= sizeHint().width() ? this->text()
                                           : brokenInto(this->text(), this->font(), width - besidesWords());
    }

    mutable bool m_isMeasuring = false;
};
