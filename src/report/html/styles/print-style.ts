/** On paper: A4, everything opened, nothing that needs a hand, headings with what they head. */
export const printStyle = `
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
html{font-size:9.5pt}
body{line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page{max-width:none;padding:0}
.masthead{padding-top:0}
h1{font-size:25pt}
h2{font-size:15pt}
h1,h2,h3,h4,summary,caption,.intro{break-after:avoid}
section{margin-top:9mm;padding-top:3mm}
.skip,.filters,.copy,.whole,.contents,.panel,.numbers>summary{display:none!important}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
.heat.wide{display:block}.heat.narrow{display:none}
figure,.change,.multiple,.citation,.line,.scroll tr,.cards th,.verdicts div,.phrases li,.comparison li,.ratios>div{break-inside:avoid}
.multiples{grid-template-columns:repeat(4,1fr);gap:5mm}
.line{grid-template-columns:28mm minmax(0,1fr);padding:1mm 0}
.lines .line{grid-template-columns:minmax(0,1fr)}
.scroll{overflow:visible}
.scroll table{font-size:6.6pt}
.scroll th,.scroll td{padding-right:1.6mm}
.scroll tbody th{min-width:20mm;overflow-wrap:break-word}
.scroll thead th{white-space:normal}
.succession svg,.succession h3,.families .years{break-after:avoid}
.families .years{min-width:38mm}
.citation blockquote{font-size:11pt}
a{color:inherit;text-decoration:none}
mark{background:none}
}
`;
