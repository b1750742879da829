declare module 'virtual:knowledge' {
  /** Parses the bundled knowledge base; checked when it was built. */
  const load: () => import('./check-knowledge.ts').Knowledge;
  export default load;
}
