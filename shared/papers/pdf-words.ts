// What is said of an attached PDF: why it can't be taken, and what was found in it with what to do.

import type { Words } from '../language/words.ts';

export const pdfWords = {
  'papers.pdf.office-file': [
    '{{file}} isn’t a PDF yet. Open it, choose “Save as” or “Export” and PDF (with “document structure tags”), then attach that. Nothing was attached.',
    'Nid yw {{file}} yn PDF eto. Agorwch hi, dewiswch “Cadw fel” neu “Allforio” a PDF (gyda “thagiau strwythur y ddogfen”), yna atodwch honno. Nid atodwyd dim.',
  ],
  'papers.pdf.not-a-pdf': [
    '{{file}} isn’t a PDF, whatever its name says. Ask for the paper as a PDF. Nothing was attached.',
    'Nid yw {{file}} yn PDF, beth bynnag a ddywed ei henw. Gofynnwch am y papur fel PDF. Nid atodwyd dim.',
  ],
  'papers.pdf.needs-password': [
    '{{file}} needs a password to be opened, so members couldn’t read it. Ask for it without one. Nothing was attached.',
    'Mae angen cyfrinair i agor {{file}}, felly ni allai aelodau ei darllen. Gofynnwch amdani heb un. Nid atodwyd dim.',
  ],
  'papers.pdf.no-pages': [
    '{{file}} has no pages. Ask for the paper again. Nothing was attached.',
    'Nid oes tudalennau yn {{file}}. Gofynnwch am y papur eto. Nid atodwyd dim.',
  ],
  'papers.pdf.damaged': [
    '{{file}} is damaged: not all of its pages can be read. Ask for it again, from the program that made it. Nothing was attached.',
    'Mae {{file}} wedi’i difrodi: ni ellir darllen pob un o’i thudalennau. Gofynnwch amdani eto, o’r rhaglen a’i gwnaeth. Nid atodwyd dim.',
  ],
  'papers.pdf.too-much-work': [
    '{{file}} has pages that draw the same things over and over, so often that no program would come to an end. Ask for it again, printed to PDF or scanned. Nothing was attached.',
    'Mae gan {{file}} dudalennau sy’n tynnu’r un pethau drosodd a throsodd, mor aml fel na fyddai’r un rhaglen yn dod i ben. Gofynnwch amdani eto, wedi’i hargraffu i PDF neu wedi’i sganio. Nid atodwyd dim.',
  ],
  'papers.found-on-page': ['{{said}} On page {{page}}.', '{{said}} Ar dudalen {{page}}.'],
  'papers.found-on-pages': [
    '{{said}} On pages {{pages}}{{more}}.',
    '{{said}} Ar dudalennau {{pages}}{{more}}.',
  ],
  'papers.found.restricted': [
    'Its owner’s password restricts printing or copying. It can be read and published all the same; tell the author.',
    'Mae cyfrinair ei berchennog yn cyfyngu ar argraffu neu gopïo. Gellir ei ddarllen a’i gyhoeddi er hynny; dywedwch wrth yr awdur.',
  ],
  'papers.found.repaired': [
    'Its file was damaged, and it was put together again from what is in it. Look through all pages, or ask for it again.',
    'Roedd ei ffeil wedi’i difrodi, ac fe’i rhoddwyd at ei gilydd eto o’r hyn sydd ynddi. Edrychwch drwy bob tudalen, neu gofynnwch amdano eto.',
  ],
  'papers.found.not joined': [
    'Its pages can’t be set into a pack, which would say in their place that they are missing. Ask for it again, saved anew by the program that made it, or printed to PDF.',
    'Ni ellir gosod ei dudalennau mewn pecyn, a fyddai’n dweud yn eu lle eu bod ar goll. Gofynnwch amdano eto, wedi’i gadw o’r newydd gan y rhaglen a’i gwnaeth, neu wedi’i argraffu i PDF.',
  ],
  'papers.found.no text on pages': [
    {
      one: 'One page has no text: it is blank, or a picture that screen readers can’t read. Give what it shows in words.',
      other:
        '{{count}} pages have no text: they are blank, or pictures that screen readers can’t read. Give what they show in words.',
    },
    {
      one: 'Nid oes testun ar un dudalen: mae’n wag, neu’n llun na all darllenwyr sgrin ei ddarllen. Rhowch mewn geiriau’r hyn y mae’n ei ddangos.',
      other:
        'Nid oes testun ar {{count}} o dudalennau: maent yn wag, neu’n lluniau na all darllenwyr sgrin eu darllen. Rhowch mewn geiriau’r hyn y maent yn ei ddangos.',
    },
  ],
  'papers.found.scan': [
    'This is a scan: screen readers can’t read it, and nobody can search it. Ask for the file that it was printed from, or have its text recognised before you attach it.',
    'Sgan yw hwn: ni all darllenwyr sgrin ei ddarllen, ac ni all neb ei chwilio. Gofynnwch am y ffeil y’i hargraffwyd ohoni, neu trefnwch i adnabod ei destun cyn ei atodi.',
  ],
  'papers.found.not tagged': [
    'It isn’t tagged: screen readers guess at its headings, tables and reading order. Ask for it to be saved as PDF with “document structure tags”.',
    'Nid yw wedi’i dagio: mae darllenwyr sgrin yn dyfalu ei benawdau, ei dablau a’i drefn ddarllen. Gofynnwch iddo gael ei gadw fel PDF gyda “thagiau strwythur y ddogfen”.',
  ],
  'papers.found.damaged tags': [
    'It says of itself that its tags may be wrong. Ask for it to be saved as PDF again from the program that made it.',
    'Mae’n dweud amdano’i hun y gall ei dagiau fod yn anghywir. Gofynnwch iddo gael ei gadw fel PDF eto o’r rhaglen a’i gwnaeth.',
  ],
  'papers.found.no language': [
    'It doesn’t say what language it is in, so screen readers may pronounce it wrongly. The author sets the language of the document before saving it.',
    'Nid yw’n dweud ym mha iaith y mae, felly gall darllenwyr sgrin ei ynganu’n anghywir. Mae’r awdur yn gosod iaith y ddogfen cyn ei chadw.',
  ],
  'papers.found.no title': [
    'It has no title of its own: programs show the name of the file. The author gives it one in its properties.',
    'Nid oes ganddo deitl ei hun: mae rhaglenni’n dangos enw’r ffeil. Mae’r awdur yn rhoi un iddo yn ei briodweddau.',
  ],
  'papers.found.odd sizes': [
    {
      one: 'One page isn’t A4. Look how it prints.',
      other: '{{count}} pages aren’t A4. Look how they print.',
    },
    {
      one: 'Nid yw un dudalen yn A4. Edrychwch sut mae’n argraffu.',
      other: 'Nid yw {{count}} o dudalennau’n A4. Edrychwch sut maent yn argraffu.',
    },
  ],
  'papers.found.scripts': [
    'It carries scripts. They never run here; ask for it without them before it is published.',
    'Mae’n cario sgriptiau. Nid ydynt byth yn rhedeg yma; gofynnwch amdano hebddynt cyn ei gyhoeddi.',
  ],
  'papers.found.launches': [
    'It has links that start programs. Don’t follow them, and ask for it without them.',
    'Mae ganddo ddolenni sy’n cychwyn rhaglenni. Peidiwch â’u dilyn, a gofynnwch amdano hebddynt.',
  ],
  'papers.found.embedded files': [
    {
      one: 'Another file is embedded in it, and would be published with it. Ask for it without, or attach that file as a paper.',
      other:
        '{{count}} other files are embedded in it, and would be published with it. Ask for it without, or attach them as papers.',
    },
    {
      one: 'Mae ffeil arall wedi’i mewnblannu ynddo, ac fe’i cyhoeddid gydag ef. Gofynnwch amdano hebddi, neu atodwch y ffeil honno fel papur.',
      other:
        'Mae {{count}} o ffeiliau eraill wedi’u mewnblannu ynddo, ac fe’u cyhoeddid gydag ef. Gofynnwch amdano hebddynt, neu atodwch hwy fel papurau.',
    },
  ],
  'papers.found.portfolio': [
    'It is a portfolio: a cover with other files inside. Attach each of them as a paper of its own.',
    'Portffolio yw hwn: clawr gyda ffeiliau eraill ynddo. Atodwch bob un ohonynt fel papur ar wahân.',
  ],
  'papers.found.form fields': [
    {
      one: 'One field can still be filled in. Ask for it printed to PDF, so that nobody changes it.',
      other:
        '{{count}} fields can still be filled in. Ask for it printed to PDF, so that nobody changes them.',
    },
    {
      one: 'Gellir llenwi un maes o hyd. Gofynnwch amdano wedi’i argraffu i PDF, fel na fydd neb yn ei newid.',
      other:
        'Gellir llenwi {{count}} o feysydd o hyd. Gofynnwch amdano wedi’i argraffu i PDF, fel na fydd neb yn eu newid.',
    },
  ],
  'papers.found.signatures': [
    'It is signed electronically. The signature holds for this file alone, and not inside a pack.',
    'Mae wedi’i lofnodi’n electronig. Mae’r llofnod yn dal ar gyfer y ffeil hon yn unig, ac nid y tu mewn i becyn.',
  ],
  'papers.found.comments': [
    {
      one: 'Somebody left a comment in it, with their name. Read it, and ask for the paper without it.',
      other:
        'People left {{count}} comments in it, with their names. Read them, and ask for the paper without them.',
    },
    {
      one: 'Gadawodd rhywun sylw ynddo, gyda’i enw. Darllenwch ef, a gofynnwch am y papur hebddo.',
      other:
        'Gadawodd pobl {{count}} o sylwadau ynddo, gyda’u henwau. Darllenwch hwy, a gofynnwch am y papur hebddynt.',
    },
  ],
  'papers.found.redactions not applied': [
    {
      one: 'One passage is marked to be blacked out, and nobody did: it would be published as it stands. Ask for the paper with its redactions applied.',
      other:
        '{{count}} passages are marked to be blacked out, and nobody did: they would be published as they stand. Ask for the paper with its redactions applied.',
    },
    {
      one: 'Mae un darn wedi’i farcio i’w dduo, ac ni wnaeth neb hynny: fe’i cyhoeddid fel y mae. Gofynnwch am y papur gyda’i olygiadau wedi’u cymhwyso.',
      two: 'Mae {{count}} ddarn wedi’u marcio i’w duo, ac ni wnaeth neb hynny: fe’u cyhoeddid fel y maent. Gofynnwch am y papur gyda’i olygiadau wedi’u cymhwyso.',
      other:
        'Mae {{count}} darn wedi’u marcio i’w duo, ac ni wnaeth neb hynny: fe’u cyhoeddid fel y maent. Gofynnwch am y papur gyda’i olygiadau wedi’u cymhwyso.',
    },
  ],
  'papers.found.hidden layers': [
    {
      one: 'One layer is hidden, and anybody can show it. Ask for the paper without it.',
      other: '{{count}} layers are hidden, and anybody can show them. Ask for the paper without them.',
    },
    {
      one: 'Mae un haen wedi’i chuddio, a gall unrhyw un ei dangos. Gofynnwch am y papur hebddi.',
      other:
        'Mae {{count}} o haenau wedi’u cuddio, a gall unrhyw un eu dangos. Gofynnwch am y papur hebddynt.',
    },
  ],
  'papers.found.hidden text': [
    {
      one: 'There is text that nobody sees and anybody can copy: covered, white, outside the page, or laid under a scan. If something was blacked out, it wasn’t. Look at it before it is published.',
      other:
        'There are {{count}} pieces of text that nobody sees and anybody can copy: covered, white, outside the page, or laid under a scan. If something was blacked out, it wasn’t. Look at them before it is published.',
    },
    {
      one: 'Mae testun nad oes neb yn ei weld ac y gall unrhyw un ei gopïo: wedi’i orchuddio, yn wyn, y tu allan i’r dudalen, neu o dan sgan. Os duwyd rhywbeth, nid yw wedi mynd. Edrychwch arno cyn ei gyhoeddi.',
      two: 'Mae {{count}} ddarn o destun nad oes neb yn eu gweld ac y gall unrhyw un eu copïo: wedi’u gorchuddio, yn wyn, y tu allan i’r dudalen, neu o dan sgan. Os duwyd rhywbeth, nid yw wedi mynd. Edrychwch arnynt cyn ei gyhoeddi.',
      other:
        'Mae {{count}} darn o destun nad oes neb yn eu gweld ac y gall unrhyw un eu copïo: wedi’u gorchuddio, yn wyn, y tu allan i’r dudalen, neu o dan sgan. Os duwyd rhywbeth, nid yw wedi mynd. Edrychwch arnynt cyn ei gyhoeddi.',
    },
  ],
  'papers.found.earlier revisions': [
    'The file still holds what it said before it was last saved, and anybody can bring that back. Ask for it printed to PDF afresh.',
    'Mae’r ffeil yn dal i gadw’r hyn a ddywedai cyn ei chadw ddiwethaf, a gall unrhyw un adfer hynny. Gofynnwch amdani wedi’i hargraffu i PDF o’r newydd.',
  ],
  'papers.found.names and words beside the pages': [
    'Its properties hold an author, a subject or key words that no page shows. Look whether they may be published.',
    'Mae ei briodweddau’n cadw awdur, pwnc neu eiriau allweddol nad oes yr un dudalen yn eu dangos. Edrychwch a ellir eu cyhoeddi.',
  ],
} as const satisfies Words;
