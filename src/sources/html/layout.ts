/** Text built line by line, each with the line of the source it came from. */
export class Layout {
  private readonly lines: string[] = [];
  private readonly sources: number[] = [];
  private line = '';
  private source = 0;

  add(words: string, source: number): void {
    if (this.line === '') {
      this.source = source;
      this.line = words.trimStart();
    } else {
      this.line += this.line.endsWith(' ') ? words.trimStart() : words;
    }
  }

  /** Ends the line; with `blank`, an empty line follows it. */
  end(blank: boolean): void {
    const line = this.line.trim();
    if (line !== '') {
      this.lines.push(line);
      this.sources.push(this.source);
    }
    this.line = '';
    if (blank && this.lines.length > 0 && this.lines.at(-1) !== '') {
      this.lines.push('');
      this.sources.push(this.sources.at(-1) ?? 1);
    }
  }

  result(): { readonly text: string; readonly sourceLines: readonly number[] } {
    return { text: this.lines.join('\n'), sourceLines: this.sources };
  }
}
