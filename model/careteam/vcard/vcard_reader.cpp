// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_reader.h"

#include "model/base/clean_text.h"
#include "model/careteam/vcard/vcard_contact.h"

#include <QCoreApplication>
#include <QSet>
#include <vector>

namespace {

constexpr qsizetype kMostProperties = 5'000;
constexpr qsizetype kMostProblems = 200;
constexpr int kDeepestCard = 8;

struct OpenCard {
    int line = 0;
    QList<CardProperty> properties = {};
    bool agentFollows = false; ///< vCard 2.1 puts the card of an assistant inside
    bool full = false;         ///< it has more lines than any card of a person
};

bool holdsCard(const CardProperty &agent) {
    return agent.value.left(20).trimmed().toUpper().startsWith("BEGIN");
}

/// A quick look: most lines of a file that is no contact file are not worth a closer one.
bool marksCard(const QByteArray &line) {
    const QByteArray start = line.left(20).trimmed().toUpper();
    return start.startsWith("BEGIN") || start.startsWith("END");
}

class CardReader {
    Q_DECLARE_TR_FUNCTIONS(CardReader)

public:
    explicit CardReader(int depth) : m_depth(depth) {}

    Result<CardFile> read(const QByteArray &file);

private:
    void readLine(const CardLine &line);
    void readProperty(const CardProperty &property);
    void readAgent(const CardProperty &property);
    void begin(int line);
    void end();
    void closeUnended();
    void reportCutOff();
    void keep(const OpenCard &card);
    void keep(Contact contact);
    void tell(int line, const QString &text);
    void tell(const Problem &problem);
    Error nothingFound() const;

    std::vector<OpenCard> m_open;
    QSet<Id<Contact>> m_ids;
    int m_depth;
    int m_cards = 0;
    CardFile m_file;
};

/// How the family knows a card that could not be read to its end.
QString nameOf(const OpenCard &card) {
    for (const CardProperty &property : card.properties) {
        if (property.name == "FN")
            return cleanLine(unescaped(property.text(), CardEscapes::New)).left(100);
    }
    return {};
}

Result<CardFile> CardReader::read(const QByteArray &file) {
    CardLines lines(file);
    while (const std::optional<CardLine> line = lines.next()) {
        readLine(*line);
        if (m_cards > kMostCards)
            return Error{ErrorKind::Invalid,
                         tr("This file holds too many contacts. Please choose a smaller one.")};
    }
    reportCutOff();
    if (m_file.contacts.isEmpty())
        return nothingFound();
    m_file.cards = m_cards;
    return m_file;
}

Error CardReader::nothingFound() const {
    if (m_cards > 0)
        return {ErrorKind::Invalid, tr("No contact in this file could be read. The file may be cut off.")};
    return {ErrorKind::Invalid, tr("There is no contact in this file. Please choose a contact file (.vcf).")};
}

void CardReader::readLine(const CardLine &line) {
    if (!marksCard(line.text) && (m_open.empty() || m_open.back().full))
        return;
    if (line.tooLong)
        return tell(line.number, tr("This line is too long. It was left out."));
    const std::optional<CardProperty> property = parseProperty(line);
    if (!property)
        return tell(line.number, tr("This line could not be read. It was left out."));
    readProperty(*property);
}

void CardReader::readProperty(const CardProperty &property) {
    const bool mark = property.value.left(20).trimmed().toUpper() == "VCARD";
    if (mark && property.name == "BEGIN")
        return begin(property.line);
    if (m_open.empty())
        return;
    if (mark && property.name == "END")
        return end();
    m_open.back().agentFollows = property.name == "AGENT" && property.value.trimmed().isEmpty();
    if (property.name == "AGENT" && holdsCard(property))
        return readAgent(property);
    m_open.back().properties.append(property);
    m_open.back().full = m_open.back().properties.size() == kMostProperties;
    if (m_open.back().full)
        tell(property.line, tr("This card is too long. What comes after this line was left out."));
}

/// vCard 3.0 keeps the card of an assistant inside one escaped value, 2.1 in the lines that follow.
void CardReader::readAgent(const CardProperty &property) {
    if (m_depth == kDeepestCard)
        return tell(property.line, tr("The card of an assistant could not be read in full."));
    CardReader inner(m_depth + 1);
    const Result<CardFile> file = inner.read(unescaped(property.text(), CardEscapes::New).toUtf8());
    m_cards += inner.m_cards;
    for (const Contact &contact : file ? file->contacts : QList<Contact>())
        keep(contact);
    if (!file || !file->problems.isEmpty())
        tell(property.line, tr("The card of an assistant could not be read in full."));
}

void CardReader::begin(int line) {
    const bool inside = !m_open.empty() && m_open.back().agentFollows && m_open.size() < kDeepestCard;
    if (!inside)
        closeUnended();
    m_open.push_back({line});
    ++m_cards;
}

void CardReader::end() {
    const OpenCard card = std::move(m_open.back());
    m_open.pop_back();
    keep(card);
}

/// The next card begins and nobody ended this one: what it holds is whole all the same.
void CardReader::closeUnended() {
    while (!m_open.empty()) {
        tell(m_open.back().line, tr("This card has no end mark. What it holds was read."));
        end();
    }
}

void CardReader::reportCutOff() {
    for (const OpenCard &card : m_open) {
        const QString name = nameOf(card);
        tell(card.line, name.isEmpty()
                            ? tr("The file ends inside this card. The card was left out.")
                            : tr("The file ends inside the card of %1. The card was left out.").arg(name));
    }
}

void CardReader::keep(const OpenCard &card) {
    QList<Problem> problems;
    const std::optional<Contact> contact = contactFromCard(card.properties, problems);
    for (const Problem &problem : problems)
        tell(problem);
    if (contact)
        keep(*contact);
    else
        tell(card.line, tr("This card has no name, phone or e-mail. It was left out."));
}

void CardReader::keep(Contact contact) {
    if (m_ids.contains(contact.id))
        contact.id = Id<Contact>::create();
    m_ids.insert(contact.id);
    m_file.contacts.append(std::move(contact));
}

void CardReader::tell(int line, const QString &text) {
    tell(Problem{line, {}, text});
}

void CardReader::tell(const Problem &problem) {
    if (m_file.problems.size() < kMostProblems)
        m_file.problems.append(problem);
}

} // namespace

Result<CardFile> readCards(QIODevice &file) {
    if (!file.isReadable())
        return Error{ErrorKind::Unreadable,
                     QCoreApplication::translate("CardReader", "This file could not be read.")};
    // read() takes memory for all that it is asked for, so a small file is not asked for 20 MB.
    const qint64 most = kLargestCardFile + 1;
    const QByteArray data = file.read(file.isSequential() ? most : std::min(most, file.size()));
    if (data.size() > kLargestCardFile)
        return Error{ErrorKind::Invalid, QCoreApplication::translate(
                                             "CardReader", "This file is too large. Please choose a contact "
                                                           "file (.vcf) smaller than 20 MB.")};
    return CardReader(0).read(data);
}
