/// How the page looks: on a phone, on a desk, in the dark and on paper.
enum PageStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1c2330; --soft: #566072; --paper: #f6f7f9; --card: #ffffff; --line: #d5dae2; --bad: #b42318; --open: #8a5a00; --todo: #1f5fbf; --good: #18713b; --focus: #1f5fbf; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e7eaf0; --soft: #a3adbd; --paper: #12161d; --card: #1b212b; --line: #353f4e; --bad: #ff8a7d; --open: #f0b95a; --todo: #8ab8ff; --good: #6fd495; --focus: #8ab8ff; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.25rem 1rem 3rem; max-width: 72rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { margin: .25rem 0; font-size: 1.6rem; line-height: 1.2; }
    h2 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
    h3.state { margin: 1.25rem 0 .5rem; font-size: 1.05rem; }
    h4 { margin: 0 0 .35rem; font-size: 1rem; }
    p { margin: .35rem 0; }
    a { color: var(--todo); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
    .note { color: var(--soft); font-size: .9rem; }
    .verdict { display: inline-block; margin: 0; padding: .3rem .75rem; border-radius: .4rem; border: 2px solid currentColor; font-weight: 700; font-size: 1.1rem; }
    .bad { color: var(--bad); } .open { color: var(--open); } .good { color: var(--good); }
    .tag { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: .3rem; font-size: .85rem; font-weight: 400; }
    .drawing { overflow: auto; max-height: 32rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
    svg { display: block; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } svg .name { font-weight: 600; } svg .license, svg .label { fill: var(--soft); font-size: 11.5px; } svg .label { paint-order: stroke; stroke: var(--card); stroke-width: 5px; }
    svg rect { fill: var(--card); stroke: var(--soft); stroke-width: 1.5; } svg .dataset rect { stroke-dasharray: 5 4; } svg .product rect { stroke-width: 2.5; }
    svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.5; } svg marker path { fill: var(--soft); } svg marker path.broken { fill: var(--bad); }
    svg .edge.broken { stroke: var(--bad); stroke-width: 2.5; } svg .node.broken rect { stroke: var(--bad); stroke-width: 2.5; } svg .node.broken .name { fill: var(--bad); }
    .as-text { margin-top: .5rem; }
    .thresholds { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; } .thresholds li { padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
    .bar { height: .8rem; margin-top: .5rem; border: 1px solid var(--soft); border-radius: .4rem; overflow: hidden; } .bar span { display: block; height: 100%; background: var(--todo); } .bar.over { border-color: var(--bad); } .bar.over span { background: var(--bad); }
    .controls { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: .75rem; }
    .controls label { display: inline-flex; gap: .35rem; align-items: center; } .controls input[type=checkbox] { width: 1.15rem; height: 1.15rem; min-height: 0; accent-color: var(--todo); }
    dl.tasks { grid-template-columns: 9rem 1fr; gap: .5rem .75rem; font-size: 1rem; } dl.tasks dt { color: var(--ink); font-weight: 600; } dl.tasks ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .25rem; } li.violation a { color: var(--bad); } li.review a { color: var(--open); }
    .licenses { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; }
    input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .35rem .65rem; min-height: 2.5rem; }
    .finding { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: .5rem; padding: .8rem 1rem; margin: 0 0 .75rem; } .finding[hidden] { display: none; }
    .finding.violation { border-left-color: var(--bad); } .finding.review { border-left-color: var(--open); } .finding.obligation { border-left-color: var(--todo); }
    .badge { font-size: .8rem; font-weight: 700; text-transform: uppercase; letter-spacing: .03em; } .violation .badge { color: var(--bad); } .review .badge { color: var(--open); } .obligation .badge { color: var(--todo); } .waived .badge, .known .badge { color: var(--soft); }
    h4 .tag { margin-left: .25rem; } .narrow { display: none; } .finding:target { outline: 3px solid var(--focus); }
    dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: .15rem .75rem; margin: .5rem 0 0; font-size: .9rem; } dt { color: var(--soft); } dd { margin: 0; min-width: 0; }
    blockquote { margin: .3rem 0; padding: .1rem 0 .1rem .75rem; border-left: 3px solid var(--line); }
    summary { cursor: pointer; padding: .35rem 0; } .held ul { padding-left: 1.2rem; }
    @media (max-width: 37.5rem) { dl, dl.tasks { grid-template-columns: 1fr; } dt { margin-top: .35rem; } h2 { margin-top: 1.25rem; } .controls .search, .controls .search input { width: 100%; } .drawing, .as-text.wide { display: none; } .narrow { display: block; } }
    @page { size: A4; margin: 11mm 10mm 13mm; @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; } }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #bbb; --bad: #a3150b; --open: #6b4600; --todo: #1d4f96; --good: #125c2c; }
      body { max-width: none; margin: 0; padding: 0; font-size: 7.5pt; line-height: 1.22; }
      h1 { font-size: 15pt; } h2 { font-size: 11pt; margin: 10pt 0 4pt; } h3.state { font-size: 9pt; margin: 6pt 0 2pt; } h4 { font-size: 7.5pt; margin: 0; } .badge { font-size: 6.5pt; } .tag { font-size: 7pt; }
      h2, h3, h4 { break-after: avoid; } a { color: inherit; text-decoration: none; }
      .controls, .skip, summary, .narrow { display: none; } details::details-content { content-visibility: visible; block-size: auto; }
      .cards { columns: 2; column-gap: 8mm; } .finding { border-width: 0 0 0 2pt; border-radius: 0; padding: 0 0 0 4pt; margin: 0 0 4pt; } .finding[hidden] { display: block; } dl { grid-template-columns: 32pt 1fr; font-size: 7pt; gap: 0 4pt; margin: 0; } dl.tasks { grid-template-columns: 70pt 1fr; font-size: 8pt; }
      .finding, .thresholds li, dl.tasks dd { break-inside: avoid; } p { margin: 0; } .note { font-size: 7.5pt; } .verdict { padding: 2pt 5pt; font-size: 10pt; } blockquote { margin: 1pt 0; } .thresholds { gap: 3pt; } .thresholds li { border: 0; padding: 0; }
      .drawing { overflow: visible; max-height: none; border: 0; } svg { max-width: 100%; height: auto; max-height: 150mm; }
    }
    """
}
