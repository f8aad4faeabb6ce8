// The house style of the council or of one body, each part kept as soon as it is chosen.

import { colourOf, contrastOf, leastContrast, readableShade } from '../../../shared/look/contrast.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { StyleChange, StyleView } from '../../../shared/packs/calls.ts';
import { mostBinding, paperNames, printedSides, typefaces } from '../../../shared/packs/model/house-style.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';

interface StyleFormProps {
  /** Null for the council's. */
  readonly bodyId: string | null;
  readonly style: StyleView;
}

/** In millimetres, as binderies ask for it. */
const bindings = [0, 5, 8, 10, 12, mostBinding];

/** What is wrong with a colour, while it is typed. */
function remarkOf(t: Text, typed: string): string | null {
  const colour = colourOf(typed);
  if (typed.trim() === '') return null;
  if (colour === undefined) return t('packs.style.accentHow');
  const shade = readableShade(colour, colours.paper, leastContrast.text);
  if (shade !== colour) return t('packs.style.accentFaint', { shade });
  return t('packs.style.accentGood', { contrast: contrastOf(colour, colours.paper).toFixed(1) });
}

function Logo({ bodyId, style }: StyleFormProps) {
  const t = useText();
  const { logo, logoName, logoAlternative } = style;
  return (
    <div>
      <p className="field-label">{t('packs.style.logo')}</p>
      {logo === null ? null : <img className="style-logo" src={logo.url} alt={logoAlternative ?? ''} />}
      {logo === null && logoName !== null ? <p>{t('packs.style.logoNotHere', { file: logoName })}</p> : null}
      <div className="row">
        <Button onPress={() => done(api.houseLogo.choose({ bodyId }))}>
          {t(logoName === null ? 'packs.style.chooseLogo' : 'packs.style.otherLogo')}
        </Button>
        {logoName === null ? null : (
          <Button onPress={() => done(api.houseStyles.removeLogo({ bodyId }))}>
            {t('packs.style.removeLogo')}
          </Button>
        )}
      </div>
      <p className="field-hint">{t('packs.style.logoHint')}</p>
    </div>
  );
}

function Accent({ style, onKeep }: { readonly style: StyleView; readonly onKeep: Keep }) {
  const t = useText();
  const { accent } = style;
  return (
    <div>
      <LabelledEdit
        label={t('packs.style.accent')}
        value={accent ?? ''}
        empty={t('packs.style.accentNone')}
        hint={t('packs.style.accentHint')}
        remark={(typed) => remarkOf(t, typed)}
        onKeep={(value) => onKeep({ accent: value })}
      />
      {accent === null ? null : <div className="style-swatch" style={{ background: accent }} />}
    </div>
  );
}

type Keep = (changed: StyleChange) => Promise<boolean>;

export function StyleForm({ bodyId, style }: StyleFormProps) {
  const t = useText();
  const keep: Keep = (changed) => done(api.houseStyles.keep({ bodyId, changed }));
  const offered = bindings.includes(style.binding) ? bindings : [...bindings, style.binding];
  return (
    <>
      <LabelledEdit
        label={t('packs.style.organisation')}
        value={style.organisation ?? ''}
        empty={style.usualOrganisation ?? ''}
        hint={t('packs.style.organisationHint')}
        onKeep={(value) => keep({ organisation: value })}
      />
      <Logo bodyId={bodyId} style={style} />
      {style.logoName === null ? null : (
        <LabelledEdit
          label={t('packs.style.logoAlternative')}
          value={style.logoAlternative ?? ''}
          hint={t('packs.style.logoAlternativeHint')}
          onKeep={(value) => keep({ logoAlternative: value })}
        />
      )}
      <Accent style={style} onKeep={keep} />
      <Choice
        label={t('packs.style.typeface')}
        value={style.typeface}
        options={typefaces.map((value) => ({ value, label: t(`packs.typeface.${value}`) }))}
        onChange={(typeface) => void keep({ typeface })}
      />
      <Choice
        label={t('packs.style.sides')}
        value={style.sides}
        options={printedSides.map((value) => ({ value, label: t(`packs.sides.${value}`) }))}
        onChange={(sides) => void keep({ sides })}
      />
      <Choice
        label={t('packs.style.binding')}
        value={String(style.binding)}
        options={offered.map((value) => ({
          value: String(value),
          label: value === 0 ? t('packs.style.bindingNone') : t('packs.style.millimetres', { count: value }),
        }))}
        onChange={(value) => void keep({ binding: Number(value) })}
      />
      <Choice
        label={t('packs.style.paper')}
        value={style.paperSize}
        options={paperNames.map((value) => ({ value, label: value }))}
        onChange={(paperSize) => void keep({ paperSize })}
      />
    </>
  );
}
