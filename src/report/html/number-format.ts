import type { Language } from '../../records.ts';

const noBreakSpace = '\u00A0';
const minus = '\u2212';

const words: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Numbers as they are set in print in one language. A number that is not finite becomes a dash. */
export interface NumberFormat {
  /** Whole number with a space or comma between thousands, from five figures in Swedish. */
  readonly whole: (value: number) => string;
  /** Fixed decimals, decimal comma in Swedish, a real minus. */
  readonly decimal: (value: number, decimals: number) => string;
  /** Like `decimal`, with a plus for what is above zero. */
  readonly signed: (value: number, decimals: number) => string;
  /** `p = 0,012`, `p < 0,001`. */
  readonly p: (value: number) => string;
  /** In words up to twelve, common gender; in figures above. */
  readonly inWords: (value: number) => string;
  /** Per cent without decimals, with its sign; what is there but rounds to nothing is `<1 %`. */
  readonly percent: (share: number) => string;
}

/** The number format of a language. */
export function numberFormat(language: Language): NumberFormat {
  const comma = language === 'sv' ? ',' : '.';
  const group = language === 'sv' ? noBreakSpace : ',';
  const whole = (value: number): string => {
    if (!Number.isFinite(value)) return '–';
    const figures = Math.abs(Math.round(value)).toString();
    const grouped = figures.length < 5 ? figures : figures.replace(/\B(?=(\d{3})+$)/g, group);
    return (Math.round(value) < 0 ? minus : '') + grouped;
  };
  const decimal = (value: number, decimals: number): string => {
    if (!Number.isFinite(value)) return '–';
    const [figures = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
    const isZero = Number(Math.abs(value).toFixed(decimals)) === 0;
    return (value < 0 && !isZero ? minus : '') + whole(Number(figures)) + (rest === undefined ? '' : comma + rest);
  };
  return {
    whole,
    decimal,
    signed: (value, decimals) => (Number(value.toFixed(decimals)) > 0 ? '+' : '') + decimal(value, decimals),
    p: (value) =>
      value < 0.001
        ? `p${noBreakSpace}<${noBreakSpace}${decimal(0.001, 3)}`
        : `p${noBreakSpace}=${noBreakSpace}${decimal(value, 3)}`,
    inWords: (value) => words[language][value] ?? whole(value),
    percent: (share) => {
      const figures = share > 0 && share < 0.005 ? `<${whole(1)}` : whole(share * 100);
      return language === 'sv' ? `${figures}${noBreakSpace}%` : `${figures}%`;
    },
  };
}
