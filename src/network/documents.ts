/** A document as webNavigation tells of it. */
export interface DocumentFact {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  /** Absent for the outermost document. */
  readonly parentDocumentId?: string | undefined;
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Most documents remembered; older ones can be asked of the browser again. */
const mostDocuments = 5000;

/** Which outermost document each document is in: that is the visit that its requests belong to. */
export interface Documents {
  /** Learns a document. Returns the id of the outermost one, or null while its parent is not known. */
  readonly learn: (fact: Pick<DocumentFact, 'documentId' | 'parentDocumentId'>) => string | null;
  /** The outermost document that a document is in, or null if we were not told of it. */
  readonly outermost: (documentId: string) => string | null;
}

/** Starts with nothing known, as after the worker was stopped. */
export function rememberDocuments(): Documents {
  const outermostOf = new Map<string, string>();
  return {
    learn({ documentId, parentDocumentId }) {
      const outermost = parentDocumentId ? outermostOf.get(parentDocumentId) : documentId;
      if (!outermost) return null;
      outermostOf.set(documentId, outermost);
      const [oldest] = outermostOf.keys();
      if (oldest && outermostOf.size > mostDocuments) outermostOf.delete(oldest);
      return outermost;
    },
    outermost: (documentId) => outermostOf.get(documentId) ?? null,
  };
}
