// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/pdf_language.h"

#include <gtest/gtest.h>

namespace {

const QByteArray kPdf =
    "%PDF-1.4\n1 0 obj\n<<\n/Title (x)\n>>\nendobj\n2 0 obj\n<<\n/Type /Catalog\n/Pages 3 0 R\n>>\n"
    "endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000040 00000 n \n"
    "trailer\n<<\n/Size 3\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n92\n%%EOF\n";

TEST(PdfLanguage, IsSaidInACatalogThatTakesThePlaceOfTheOldOne) {
    const QByteArray pdf = withPdfLanguage(kPdf, "es-US");
    EXPECT_TRUE(pdf.startsWith(kPdf));
    const auto object = pdf.lastIndexOf("2 0 obj");
    EXPECT_EQ(pdf.mid(object, 60), "2 0 obj\n<<\n/Lang (es-US)\n/Type /Catalog\n/Pages 3 0 R\n>>\nendo");
    EXPECT_TRUE(
        pdf.contains("xref\n2 1\n" + QByteArray::number(object).rightJustified(10, '0') + " 00000 n \n"));
    EXPECT_TRUE(pdf.contains("/Prev 92\n"));
    const auto table = pdf.lastIndexOf("xref\n2 1");
    EXPECT_TRUE(pdf.endsWith("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
}

TEST(PdfLanguage, LeavesAFileThatItDoesNotUnderstandAsItIs) {
    for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"), QByteArray("%PDF-1.4\ntrailer\n")})
        EXPECT_EQ(withPdfLanguage(bytes, "en"), bytes);
}

} // namespace
