import { IsString, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_LENGTH } from '../rules/password.js';

export class SignInRequest {
  /** Case does not matter. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  username!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.most)
  password!: string;
}

export class ReauthenticationRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.most)
  password!: string;
}

export class PasswordChangeRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.most)
  currentPassword!: string;

  /** 10 to 128 characters, without the username in it. */
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_LENGTH.most)
  newPassword!: string;
}
