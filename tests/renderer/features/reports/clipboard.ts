// What programs put on the clipboard, as they write it: the marks of Word and Excel, with words of our own.

const fragment = (
  body: string,
  head = '',
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri";} @list l0 {mso-list-id:1;} --></style>${head}</head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (list: string, level: number, label: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

export const fromWord = {
  paragraphs: fragment(
    `<h1>Background<o:p></o:p></h1>
<p class=MsoNormal>The <b style='mso-bidi-font-weight:normal'>roof</b> of the <i>old</i>
hall<span style='mso-spacerun:yes'>  </span>leaks.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Costs<o:p></o:p></h2>
<p class=MsoNormal>It costs 5<sup>th</sup> <st1:place w:st="on">York</st1:place> prices.<o:p></o:p></p>`,
  ),
  lists: fragment(
    item('l0', 1, '·', 'slates') +
      item('l0', 2, 'o', 'Welsh') +
      item('l0', 2, 'o', 'Spanish') +
      item('l0', 1, '·', 'lead') +
      item('l1', 1, '3.', 'That it be mended') +
      item('l1', 2, '(a)', 'soon'),
  ),
  tracked: fragment(
    `<p class=MsoNormal>We <del cite="mailto:Officer" datetime="2026-01-01T10:00">may </del><ins cite="mailto:Officer" datetime="2026-01-01T10:00">shall </ins>act.<a style='mso-comment-reference:O_1'>Now</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[O1]</a></span></span></p>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Are we sure?</p></div></div></div>`,
  ),
  notes: fragment(
    `<p class=MsoNormal>It was listed<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> long ago.</p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Grade II, in 1971.</p></div></div>`,
  ),
  pictures: fragment(
    `<p class=MsoNormal>See:<!--[if gte vml 1]><v:shape id="a"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=200 src="file:///C:/clip_image002.png" v:shapes="a"><![endif]></p>
<p class=MsoToc1><a href="#_Toc1">Background<span style='mso-tab-count:1'>.... </span>2</a></p>`,
  ),
  table: fragment(
    `<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>Year<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal><b>Cost</b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>2026</p></td><td><p class=MsoNormal>£1,200</p></td><td><p class=MsoNormal>£300</p></td></tr>
<tr><td><p class=MsoNormal>£900</p></td><td><p class=MsoNormal>&nbsp;</p></td></tr></table>`,
  ),
  links: fragment(
    `<p class=MsoNormal><a href="https://example.org/plan">The plan</a>, <a href="file:///H:/secret.docx">a file</a> and <a href="javascript:alert(1)">a trick</a>.</p>`,
  ),
} as const;

export const fromExcel = {
  html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head><body><table border=0 style='border-collapse:collapse'><!--StartFragment--><col width=64><tr height=20><td class=xl65>Measure</td><td class=xl65>2025</td><td></td></tr><tr height=0 style='display:none'><td>Hidden salary</td><td>99</td><td></td></tr><tr height=20><td>Homes let</td><td align=right x:num>1,204</td><td></td></tr><tr><td></td><td></td><td></td></tr><!--EndFragment--></table></body></html>`,
  plain: 'Measure\t2025\r\n"Homes\nlet"\t1,204\r\n"A ""quote"""\t7\r\n',
} as const;
