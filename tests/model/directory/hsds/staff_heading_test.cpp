// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/staff_heading.h"

#include "model/directory/hsds/private_parts.h"
#include "model/files/sheet_heading.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(StaffHeading, WordsForTheStaffAreKnownInAnyForm) {
    for (const char *heading : {"Notes for social workers",
                                "SW notes",
                                "Worker comments",
                                "Personal notes",
                                "Caseworker",
                                "Not public",
                                "Back line",
                                "Backdoor number",
                                "Back door",
                                "Direct line (staff)",
                                "Private cell",
                                "Do not share",
                                "For office use",
                                "Office use only",
                                "Admin notes",
                                "Referral notes (internal)",
                                "Supervisor",
                                "Supervisor's phone",
                                "Login",
                                "Log-in",
                                "Password",
                                "PASSWORD",
                                "User name",
                                "PIN",
                                "Notas internas",
                                "Uso interno",
                                "Personal",
                                "No publicar",
                                "Notas del personal",
                                "Para uso de oficina",
                                "Sólo para el personal",
                                "Teléfono privado",
                                "Celular personal",
                                "Contraseña",
                                "Trabajadora social",
                                "staff_notes",
                                "StaffNotes",
                                "InternalComments",
                                "internal",
                                "Case manager phone",
                                "Team notes",
                                "Our notes",
                                "My comments",
                                "Notes (confidential)",
                                "Don't share",
                                "Never publish",
                                "Not for families",
                                "Not to be shared",
                                "Non-public notes",
                                "Personal cell",
                                "Home phone",
                                "Private insurance notes (internal)",
                                "Worker",
                                "Assigned worker",
                                "Access code",
                                "Updated By",
                                "Comments for the team",
                                "Private",
                                "Case notes",
                                "Cell (personal)",
                                "Uso exclusivo del personal",
                                "Back office phone",
                                "Volunteer coordinator cell",
                                "Director's mobile phone",
                                "Police-only after-hours phone",
                                "Providers only line",
                                "Manager home address",
                                "Home address",
                                "Donor contact",
                                "Donors",
                                "Board member",
                                "Board members' phones",
                                "Complaints",
                                "Complaint log",
                                "Incidents",
                                "Client names",
                                "Clients",
                                "Families referred",
                                "Child's name",
                                "Date of birth",
                                "Billing contact",
                                "Billing address",
                                "Vetting",
                                "Vetted by",
                                "Celular de la coordinadora",
                                "Coordinadora celular",
                                "Sólo para la policía",
                                "Domicilio particular",
                                "Miembros de la junta",
                                "Contacto de facturación",
                                "Nombres de los clientes",
                                "Clientes",
                                "Quejas",
                                "Last Contacted By",
                                "Reviewer",
                                "Do not refer",
                                "Blacklist",
                                "Blacklisted?",
                                "Warning",
                                "Call log",
                                "Our contact there",
                                "Follow up",
                                "Follow-up date",
                                "Director Email",
                                "Notes internes",
                                "Usage interne",
                                "Interne Notiz",
                                "Ne pas publier",
                                "Nuestro contacto",
                                "Director phone",
                                "Executive Director's direct number",
                                "Program manager phone",
                                "SiteManagerTelephone",
                                "Coordinator Phone",
                                "Supervisor home",
                                "CEO mobile",
                                "Board phone",
                                "Owner cell",
                                "Contact person phone",
                                "Contact person e-mail",
                                "Phone (director)",
                                "Cell of the owner",
                                "Pastor phone",
                                "Emergency contact phone",
                                "Secondary contact cell",
                                "Director of Nursing Phone",
                                "Teléfono del director",
                                "Correo electrónico de la encargada",
                                "Seguimiento"})
        EXPECT_TRUE(isForStaff(plainHeading(QString::fromUtf8(heading)))) << heading;
}

TEST(StaffHeading, OrdinaryColumnsStayPublic) {
    for (const char *heading : {"Personal care services",
                                "Private insurance accepted",
                                "Private pay",
                                "Staff languages",
                                "Office hours",
                                "Office phone",
                                "Administrative office address",
                                "Social work services",
                                "Confidentiality",
                                "Personal hygiene items",
                                "Private rooms",
                                "Internal medicine",
                                "Bilingual staff",
                                "Office",
                                "Phone",
                                "Notes",
                                "Comments",
                                "Direct line",
                                "Línea directa",
                                "Cuidado personal",
                                "Palabras clave",
                                "Culturally sensitive",
                                "Private nonprofit",
                                "Public or private",
                                "International students",
                                "Interpretation services",
                                "Intake process",
                                "Team",
                                "Social workers on site",
                                "Private duty nursing",
                                "Private transportation",
                                "Medical staff",
                                "Interns welcome",
                                "Referral",
                                "Administrative fee",
                                "Hours of operation",
                                "Confidential counseling",
                                "Clients served",
                                "Client eligibility",
                                "Client ages",
                                "New clients accepted",
                                "Patient portal",
                                "Police department phone",
                                "Police station",
                                "After-hours phone",
                                "Women only",
                                "Members only",
                                "Private insurance",
                                "Donor milk",
                                "Organ donors accepted",
                                "Donate",
                                "Board and care",
                                "Room and board",
                                "Group home address",
                                "Nursing home address",
                                "Home visits",
                                "Home health address",
                                "Mobile clinic",
                                "Nurse mobile clinic",
                                "Sickle cell",
                                "Cell",
                                "Program director",
                                "Intake coordinator phone",
                                "Referral coordinator",
                                "Main phone",
                                "Contact phone",
                                "Teléfono principal",
                                "Property manager services",
                                "Volunteer opportunities",
                                "Volunteer contact",
                                "How to file a complaint",
                                "Complaint line",
                                "Insurance billing",
                                "Billing help",
                                "Family support",
                                "Clientes atendidos",
                                "Children's programs",
                                "Requisitos para clientes",
                                "Follow-up care",
                                "Follow up services",
                                "Book reviews",
                                "Médecine interne",
                                "Internet access",
                                "Email",
                                "Program email",
                                "Contact",
                                "Contact us"})
        EXPECT_FALSE(isForStaff(plainHeading(QString::fromUtf8(heading)))) << heading;
}

QString saidOf(const char *heading) {
    constexpr const char *names[] = {"", "private", "public", "gone", "offered", "until"};
    const QString plain = plainHeading(QString::fromUtf8(heading));
    const bool hasPart = flagOf(plain) == HeadingFlag::Private || flagOf(plain) == HeadingFlag::Public;
    const QString part = hasPart ? flaggedPart(plain) : QString();
    return QLatin1String(names[int(flagOf(plain))]) + (part.isEmpty() ? QString() : u": "_s + part);
}

TEST(StaffHeading, FlagsSayWhatTheyAreAbout) {
    const std::pair<const char *, QString> flags[] = {
        {"Hide Address?", u"private: address"_s},
        {"Hide the address", u"private: address"_s},
        {"Confidential Location", u"private: location"_s},
        {"Confidential Address", u"private: address"_s},
        {"Address is confidential?", u"private: address"_s},
        {"PhysicalAddressIsPrivate", u"private: physical address"_s},
        {"Phone1IsPrivate", u"private: phone 1"_s},
        {"Do Not Publish", u"private"_s},
        {"Do not publish address", u"private: address"_s},
        {"Don't publish on website", u"private"_s},
        {"Exclude from website", u"private"_s},
        {"ExcludeFromWebsite", u"private"_s},
        {"Not public", u"private"_s},
        {"is_private", u"private"_s},
        {"Internal only", u"private"_s},
        {"Ocultar dirección", u"private: direccion"_s},
        {"No publicar", u"private"_s},
        {"Public?", u"public"_s},
        {"Hide phone number?", u"private: phone"_s},
        {"Hide email address", u"private: email"_s},
        {"Show address?", u"public: address"_s},
        {"Phone visible", u"public: phone"_s},
        {"Display phone on website", u"public: phone"_s},
        {"Público", u"public"_s},
        {"Published", u"public"_s},
        {"is_public", u"public"_s},
        {"Visibility", u"public"_s},
        {"Show on website", u"public"_s},
        {"Show on our web site?", u"public"_s},
        {"OK to publish", u"public"_s},
        {"Deleted", u"gone"_s},
        {"is_deleted", u"gone"_s},
        {"deleted_at", u"gone"_s},
        {"Archived?", u"gone"_s},
        {"Agency closed", u"gone"_s},
        {"Inactive", u"gone"_s},
        {"is_active", u"offered"_s},
        {"Workflow", u"public"_s},
        {"Draft", u"private"_s},
        {"Expires", u"until"_s},
        {"Listing expires on", u"until"_s},
        {"Fecha de vencimiento", u"until"_s},
        {"License expires", QString()},
        {"Insurance expiration", QString()},
        {"Open until midnight", QString()},
        {"Available in Spanish", QString()},
        {"Available online", QString()},
        {"Private insurance accepted", QString()},
        {"Private rooms", QString()},
        {"Public transportation", QString()},
        {"Closed on", u"gone"_s},
        {"Listed price", QString()}};
    for (const auto &[heading, said] : flags)
        EXPECT_EQ(saidOf(heading), said) << heading;
}

TEST(StaffHeading, CellsOfAFlagAnswerInManyWords) {
    for (const char *yes :
         {"Yes", "Y", "TRUE", "1", "x", "Sí", "Private", "internal", "Yes - DV shelter", "ask Ann"})
        EXPECT_TRUE(keepsPrivate(HeadingFlag::Private, QString::fromUtf8(yes))) << yes;
    for (const char *no : {"", "No", "N", "false", "0", "n/a", "public", "No, it is fine"})
        EXPECT_FALSE(keepsPrivate(HeadingFlag::Private, QString::fromUtf8(no))) << no;
    for (const char *no : {"No", "N", "false", "0", "internal", "Staff only", "hidden", "draft", "Interno"})
        EXPECT_TRUE(keepsPrivate(HeadingFlag::Public, QString::fromUtf8(no))) << no;
    for (const char *yes : {"", "Yes", "1", "public", "everyone"})
        EXPECT_FALSE(keepsPrivate(HeadingFlag::Public, QString::fromUtf8(yes))) << yes;
    EXPECT_TRUE(saysGone(HeadingFlag::Gone, u"2024-03-01"_s));
    EXPECT_TRUE(saysGone(HeadingFlag::Gone, u"Y"_s));
    EXPECT_FALSE(saysGone(HeadingFlag::Gone, u"No"_s));
    EXPECT_TRUE(saysGone(HeadingFlag::Offered, u"false"_s));
    EXPECT_TRUE(saysGone(HeadingFlag::Until, u"2020-01-01"_s));
    for (const QString &cell : {u"2999-01-01"_s, u"never"_s, u"5 pm"_s, QString()})
        EXPECT_FALSE(saysGone(HeadingFlag::Until, cell)) << qPrintable(cell);
}

TEST(StaffHeading, ADocumentThatMaySayMoreIsSeenByItsKeys) {
    EXPECT_TRUE(maySayPrivate(QByteArray(R"({"name": "a", "x": [{"SW Notes" : "b"}]})")));
    EXPECT_TRUE(maySayPrivate(QByteArray(R"({"name": "a \" {", "archived":true})")));
    EXPECT_FALSE(
        maySayPrivate(QByteArray(R"({"name": "sw notes", "description": "\"archived\": x", "url": null})")));
    EXPECT_TRUE(maySayPrivate(QByteArray(R"({"description": "To the door\nSTAFF ONLY: ask for Ann"})")));
    EXPECT_FALSE(maySayPrivate(QByteArray(R"({"a": ")")));
    EXPECT_FALSE(maySayPrivate(QByteArray("\"")));
}

} // namespace
