declare module 'virtual:licences' {
  const licences: import('./about-page.tsx').Licence[];
  export default licences;
}
