declare module 'virtual:gate/topic' {
  const terms: import('./gate.ts').TopicTerms;
  export default terms;
}
declare module 'virtual:gate/mentions' {
  const terms: string;
  export default terms;
}
