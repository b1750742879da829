declare module 'virtual:model' {
  /** Parses the model; call it once. */
  const load: () => import('./model.ts').ModelFile;
  export default load;
}
