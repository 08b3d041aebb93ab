/**
 * On paper: A4 with page numbers, nothing that needs a hand, headings with what they head, sentences in two columns. The
 * numbers and the comparison are opened; quotations under a family, phrase or succession stand as the reader left them,
 * for their sentences are in the citations in full.
 */
export const printStyle = `
@page{size:A4;margin:15mm 15mm 16mm;@bottom-right{content:counter(page);font:8pt sans-serif;color:#5f5d58}}
@media print{
html{font-size:8.5pt}
body{line-height:1.35;overflow-wrap:break-word;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page{max-width:none;padding:0}
.masthead{padding:0 0 3mm}
h1{font-size:24pt}
h2{font-size:14pt}
h1,h2,h3,h4,summary,caption,.intro,.caution,.concept header,.citation header{break-after:avoid;break-inside:avoid}
.prose>:first-child{break-before:avoid}
section{margin-top:7mm;padding-top:2.5mm}
.intro{margin-bottom:3mm}
.skip,.filters,.copy,.whole,.tools,.contents,.panel,.numbers>summary,#downloads{display:none!important}
details:is(.numbers,.comparison *,.citation *)::details-content{content-visibility:visible;block-size:auto;opacity:1}
:is(.families,.succession,.phrases) details:not([open]){display:none}
.phrases li>details:not([open]){display:block}
.phrases summary,.comparison summary,.citation summary{list-style:none;margin-left:0}
.citation summary{color:inherit;font-weight:600}
.heat.wide{display:block}.heat.narrow{display:none}
figure,.change,.multiple,.citation blockquote,.chips,.line,tr,.verdicts div,.settings div,.ratios>div,.rare li{break-inside:avoid}
.changes{grid-template-columns:repeat(4,1fr);gap:5mm}
.multiples{grid-template-columns:repeat(5,1fr);gap:4mm}
.successions{grid-template-columns:repeat(3,1fr);gap:4mm 7mm}
.succession svg,.succession h3{break-after:avoid}
.phrases,.ratios{grid-template-columns:2fr 1fr;gap:4mm 8mm}
.ratios{grid-template-columns:1fr 1fr}
.phrases>div:first-child ul{columns:2;column-gap:8mm}
.phrases li{padding:.8mm 0}
.comparison{display:block}
.comparison>div{margin-bottom:4mm}
.comparison ul{columns:3;column-gap:7mm}
.comparison li{padding:.8mm 0}
.comparison .line .origin{display:none}
#evidence{columns:2;column-gap:8mm}
.concept{padding:2.5mm 0 1mm}
.line,.lines .line{display:block;padding:.7mm 0}
.line .origin{display:inline;font-size:7.5pt;margin-right:1mm}
.line blockquote{display:inline;font-size:8.5pt;line-height:1.3}
.citation{padding:3mm 0}
.citation blockquote{font-size:10pt;line-height:1.45}
.cards td,.cards th{padding:1.2mm 4mm 1.2mm 0}
.lede{display:grid;grid-template-columns:3fr 2fr;gap:0 8mm}
.families tbody th{font-size:9.5pt}
.families th:nth-child(1){width:17%}.families th:nth-child(2){width:10%}.families th:nth-child(3){width:18%}.families th:nth-child(5){width:17%}
.rare a{min-height:0}
.intro{break-inside:avoid}
.capped{break-before:avoid}
.numbers{margin-top:3mm}
.scroll{overflow:visible;margin-top:2mm}
.scroll table{font-size:6.4pt;line-height:1.25}
.scroll th,.scroll td{padding:.55mm 1.5mm .55mm 0}
.scroll tbody th{min-width:20mm}
.scroll thead th{white-space:normal}
.scroll td:not(.n){min-width:22mm}
a{color:inherit;text-decoration:none}
mark{background:none}
}
`;
