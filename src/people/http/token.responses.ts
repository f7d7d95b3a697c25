import { ApiProperty } from '@nestjs/swagger';

/** RFC 6749, section 5.1; its names are not ours. */
export class TokenResponse {
  /** Opaque. */
  access_token!: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type!: 'Bearer';

  /** Seconds. */
  @ApiProperty({ type: 'integer' })
  expires_in!: number;

  /** Separated by blanks. */
  scope!: string;
}

/** RFC 6749, section 5.2. */
export class TokenErrorResponse {
  @ApiProperty({
    enum: [
      'invalid_request',
      'invalid_client',
      'invalid_grant',
      'invalid_scope',
      'unsupported_grant_type',
      'slow_down',
    ],
  })
  error!: string;

  /** In English, for whoever programs the client. */
  error_description!: string;
}
