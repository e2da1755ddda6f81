// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page.h"

#include "base/speech.h"
#include "report/html.h"

namespace vidette::report {
namespace {

constexpr std::string_view kScreen = R"(
:root{color:#1F2933;background:#F5F7F9;font:14px/1.5 Inter,"Noto Sans","DejaVu Sans",system-ui,sans-serif;
 -webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
main{max-width:820px;margin:0 auto;padding:32px 40px 48px;background:#fff}
h1{font-size:26px;line-height:1.2;margin:0;color:#0B4F6C}
h2{font-size:20px;margin:40px 0 12px;padding-top:16px;border-top:1px solid #D6DCE2;color:#0B4F6C}
h3{font-size:15px;margin:28px 0 8px}
h4{font-size:13px;margin:20px 0 8px;color:#0B4F6C}
h5{font-size:12px;margin:0 0 6px}
p{margin:8px 0}
.sub,.note,figcaption{color:#52606D;font-size:12px}
.cards{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:20px 0 4px}
.card{border:1px solid #D6DCE2;border-radius:8px;padding:12px 14px}
.card .name{font-size:12px;color:#52606D}
.card .big{font-size:28px;font-weight:700;line-height:1.25;color:#0B4F6C;white-space:nowrap}
.card.warn .big{color:#B45309}
.card .more{font-size:12px;line-height:1.4}
.figure{font-size:24px;color:#0B4F6C}
figure{margin:0}
.other{color:#52606D}
figure svg,.chart svg{display:block;width:100%;height:auto}
figcaption{margin-top:6px}
table{border-collapse:collapse;margin:8px 0;font-size:12.5px}
th,td{padding:4px 10px;border-bottom:1px solid #E4E8EC;text-align:left;vertical-align:top}
th{font-weight:600;color:#52606D;border-bottom-color:#9AA5B1}
th:first-child,td:first-child{padding-left:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th.n{white-space:normal}
table.values th{font-weight:400;font-size:11px;line-height:1.35}
table.values th,table.values td{padding-left:6px;padding-right:6px}
table.values td:first-child{min-width:132px}
table.values tbody tr:last-child td{border-top:1px solid #9AA5B1}
table.compact{font-size:11.5px}
table.compact th,table.compact td{padding:2px 6px}
table.sheet th,table.sheet td{border:1px solid #9AA5B1;padding:4px 6px}
table.sheet th:first-child,table.sheet td:first-child{padding-left:6px}
.callout{border-left:4px solid #0072B2;background:#EEF5FA;padding:8px 12px;border-radius:0 6px 6px 0}
.callout.bad{border-left-color:#B45309;background:#FDF4EA}
.good{color:#047857;font-weight:600}
.bad{color:#B45309;font-weight:600}
.callout.bad{color:inherit;font-weight:inherit}
.bar{display:inline-block;width:180px;height:10px;background:#E4E8EC;border-radius:2px}
.bar span{display:block;height:10px;background:#0072B2;border-radius:2px}
.steps{display:flex;gap:24px;align-items:flex-start;flex-wrap:wrap}
.steps table{margin:0}
.details{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:20px 28px}
.details .note{font-size:11px}
.decision+.decision{margin-top:36px;padding-top:8px;border-top:1px solid #D6DCE2}
s{color:#7B8794}
ul,ol{margin:6px 0;padding-left:22px}
.working{font-variant-numeric:tabular-nums;font-size:12.5px}
footer{margin-top:40px;padding-top:12px;border-top:1px solid #D6DCE2;color:#52606D;font-size:12px}
)";

constexpr std::string_view kPaper = R"(
@media (max-width:700px){main{padding:20px 16px}.cards{grid-template-columns:repeat(2,1fr)}
 .details{grid-template-columns:1fr}table{display:block;overflow-x:auto}}
@media print{@page{size:A4;margin:14mm 13mm}
 :root{background:#fff;font-size:10pt}
 main{max-width:none;padding:0}
 h1,h2,h3,h4,h5,.decision>h3+.callout{break-after:avoid}
 h2{margin-top:24px}
 figure svg{max-height:150mm}
 figure,tr,.card,.callout,.detail,.steps,.matrix,.chart,table.values,table.compact{break-inside:avoid}
 thead{display:table-header-group}}
)";

} // namespace

std::string page(std::string_view title, std::string_view body) {
    std::string text = "<!DOCTYPE html>\n<html lang=\"" + base::spokenLanguage() +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    text += element("title", "", escaped(title)) + "\n";
    text += "<style>" + std::string(kScreen) + std::string(kPaper) + "</style>\n</head>\n<body>\n<main>\n";
    text += body;
    text += "</main>\n</body>\n</html>\n";
    return text;
}

} // namespace vidette::report
