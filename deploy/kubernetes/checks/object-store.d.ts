// The ObjectStore of the Barman Cloud plugin, as far as it is used here.
interface SecretKey {
  name: string
  key: string
}

export interface IObjectStore {
  apiVersion: 'barmancloud.cnpg.io/v1'
  kind: 'ObjectStore'
  metadata: { name: string; namespace?: string; labels?: Record<string, string> }
  spec: {
    retentionPolicy?: string
    configuration: {
      destinationPath: string
      endpointURL?: string
      s3Credentials: { accessKeyId: SecretKey; secretAccessKey: SecretKey }
      wal?: { compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd'; maxParallel?: number }
      data?: { compression?: 'bzip2' | 'gzip' | 'snappy'; jobs?: number; immediateCheckpoint?: boolean }
    }
  }
}
