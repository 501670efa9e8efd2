export { SigningProvider } from '@/features/signing/components/signing-provider';
export { UnfinishedBatches } from '@/features/signing/components/unfinished-batches';
