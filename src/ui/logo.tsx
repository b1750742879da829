/** The logo where it stands small beside words; it says nothing that the words don't. */

/** As in src/cli/pictures/icons.ts: each keeps a contrast of 3 on light and on dark grounds. */
const tile = 'light-dark(#3b78d6, #5a91ef)';
const check = 'light-dark(#1d4894, #163c80)';

export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false" class="logo">
      <rect width="16" height="16" rx="3.5" style={{ fill: tile }} />
      <path d="M8 .8C6.5 3.5 3.8 5 3.8 7.7a4.2 4.2 0 0 0 8.4 0C12.2 5 9.5 3.5 8 .8z" fill="#fff" />
      <path
        d="M6 7.4l1.5 1.5L10 6.2"
        fill="none"
        style={{ stroke: check }}
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M3 13h10v1H3z" fill="#fff" />
    </svg>
  );
}
