/** What Word puts on the clipboard for a heading, a paragraph, nested lists and a table. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='font-family:"Cambria",serif'>Ausgangslage<o:p></o:p></span></h1>
<p class=MsoNormal><span style='color:#1F497D'>Die Stadt hat </span><b><span>elf</span></b><span> Fachverfahren, siehe
<a href="https://www.example.org/liste" style='color:blue'>Liste</a>.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Bürgerservice<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Meldewesen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]><i>Kämmerei</i><o:p></o:p></p>
<p class=MsoNormal>Reihenfolge:</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span></span><![endif]>Prüfen</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span></span><![endif]>Entscheiden</p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;border:none'>
<tr style='mso-yfti-irow:0'><td width=302 valign=top style='width:226.5pt'><p class=MsoNormal><b>Amt<o:p></o:p></b></p></td>
<td width=302><p class=MsoNormal><b>Stellen</b></p></td></tr>
<tr><td><p class=MsoNormal>Hauptamt</p></td><td><p class=MsoNormal>12</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** A mail from Outlook: divisions instead of paragraphs, fonts, a picture and a dangerous link. */
export const fromOutlook = `<html><body><!--StartFragment--><div class=WordSection1>
<p class=MsoNormal><font face="Arial" size="2">Guten Tag,</font></p>
<p class=MsoNormal><span style='font-weight:bold;color:red'>bitte</span> bis <u>Freitag</u> antworten.<o:p></o:p></p>
<p class=MsoNormal><a name="_MailAutoSig">Viele Grüße</a> <a href="javascript:alert(1)">hier</a>
<img src="cid:logo.png"><o:p></o:p></p></div><!--EndFragment--></body></html>`;
