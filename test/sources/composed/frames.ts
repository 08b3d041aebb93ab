import { ceremony } from './frames/ceremony.ts';
import { fields } from './frames/fields.ts';
import { finalists } from './frames/finalists.ts';
import { givings } from './frames/givings.ts';
import { list } from './frames/list.ts';
import { mail } from './frames/mail.ts';
import { mentions } from './frames/mentions.ts';
import { minutes } from './frames/minutes.ts';
import { news } from './frames/news.ts';
import { newsletter } from './frames/newsletter.ts';
import { records } from './frames/records.ts';
import { sections } from './frames/sections.ts';
import { shared } from './frames/shared.ts';
import { years } from './frames/years.ts';

/** All shapes of pages, the commonest ones more than once. */
export const frames = [
  ...[news, news, ceremony, ceremony, years, years, records, list, finalists],
  ...[givings, givings, sections, fields, fields, mail, newsletter, minutes, shared, mentions],
];
