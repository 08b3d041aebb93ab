import { baseStyle } from './styles/base-style.ts';
import { figureStyle } from './styles/figure-style.ts';
import { panelStyle } from './styles/panel-style.ts';
import { printStyle } from './styles/print-style.ts';
import { sectionStyle } from './styles/section-style.ts';

/** The style sheet of the page: one text, the same for every page, so that its hash is too. */
export const style: string = [baseStyle, figureStyle, sectionStyle, panelStyle, printStyle].join('\n');
